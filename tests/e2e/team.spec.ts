import { pasteInto } from './pages/paste.ts';
import { expectAccessible } from '../a11y/axe.ts';
import { fillStorage, ResultsPage, storageOf } from './pages/results.ts';
import { everything } from './pages/stored-fixture.ts';
import { contributionFile, TeamPage } from './pages/team.ts';
import { chooseVanishing } from './pages/vanishing-file.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { encodeTeamCode } from '../../src/domain/exchange/team-code.ts';
import { readTeamCodes } from '../../src/domain/exchange/team-codes.ts';
import { expect, test } from './support.ts';

test.describe('Team', () => {
  test('a member sees every character of the file before it is saved, and it holds nothing else', async ({
    page,
  }) => {
    await storeAttempts(page, [{ id: 'whole', day: '2026-11-20', step: 4 }]);
    const team = new TeamPage(page);
    await team.open();
    await page.getByText('Lämna det som fil i stället').click();
    const shown = await page.locator('.team pre').textContent();
    expect(Object.keys(await storageOf(page)).filter((key) => key === 'playbook:member')).toEqual([]);
    const saved = await new ResultsPage(page).saved(() =>
      page.getByRole('button', { name: 'Ladda ner bidraget' }).click(),
    );
    expect(saved).toBe(shown);
    const file = JSON.parse(saved) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['format', 'version', 'id', 'month', 'scores']);
    expect(Object.keys(file['scores'] as object).sort()).toEqual([
      'aftercare',
      'amends',
      'listening',
      'plain',
      'timing',
    ]);
    for (const score of Object.values(file['scores'] as object)) {
      expect(Number.isInteger(score)).toBe(true);
    }
    // The code holds the same as the file.
    const code = await page.getByLabel('Din kod').inputValue();
    const { id, month, scores } = file;
    expect(readTeamCodes(code, Object.keys(file['scores'] as object)).codes).toMatchObject([
      { ok: true, content: { id, month, scores } },
    ]);

    await page.reload();
    const again = JSON.parse((await page.locator('.team pre').textContent()) ?? '') as { id: string };
    expect(again.id).toBe(file['id']);
  });

  test('a lead sees nothing below five people, no spread below eight, and no picture that gives one away', async ({
    page,
  }) => {
    const team = new TeamPage(page);
    await team.open();
    const files = (from: number, to: number, aftercare: number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        contributionFile(from + index, { aftercare, timing: from + index <= 4 ? 50 : null }),
      );
    await team.say(5);
    await expect(page.getByText('Spridningen visas först från åtta.')).toBeVisible();
    await team.choose(...files(1, 4, 60));
    await expect(page.getByText('4 av 5 har bidragit.')).toBeVisible();
    await expect(team.row('Efter leveransen')).toHaveCount(0);

    await team.choose(...files(5, 5, 60));
    await expect(page.getByText('Översikten bygger på 5 personer. Bidrag från november 2026.')).toBeVisible();
    await expect(team.row('Efter leveransen')).toContainText('60');
    await expect(team.row('Efter leveransen')).toContainText('färre än åtta');
    await expect(team.row('Hålla tiden')).toContainText('färre än fem');

    await team.choose(...files(6, 7, 100));
    await expect(page.getByText('Översikten bygger på 5 personer.')).toBeVisible();
    await expect(page.getByText('Översikten visar 5. Ändringar som väntar: 2.')).toBeVisible();
    await expect(page.getByText('Här finns 7 bidrag, men ni är 5.')).toBeVisible();
    await team.choose(...files(8, 8, 100));
    await expect(page.getByText('Översikten bygger på 8 personer.')).toBeVisible();
    // (5 · 60 + 3 · 100) / 8 = 75; Σ(x − 75)² = 5 · 225 + 3 · 625 = 3000; √(3000 / 7) = 20.7.
    await expect(team.row('Efter leveransen')).toHaveText(/8\s*75\s*21\s*Mellan/u);

    await page.reload();
    await expect(team.row('Efter leveransen')).toHaveText(/8\s*75\s*21/u);
    const csv = await new ResultsPage(page).saved(() =>
      page.getByRole('button', { name: 'Ladda ner som tabell (CSV)' }).click(),
    );
    expect(csv).toContain('Område;Personer;Medelvärde;Spridning\r\n');
    expect(csv).toContain('Efter leveransen;8;75;20,7\r\n');
    expect(csv).toContain('Hålla tiden;4;;\r\n');
  });

  test('twelve lines from a chat become the picture of twelve, with words for it, in a minute', async ({
    page,
  }) => {
    const names = ['plain', 'timing', 'amends', 'listening', 'aftercare'];
    const code = (member: number): string =>
      encodeTeamCode({
        id: `member${String(member).padStart(14, '0')}`,
        month: '2026-11',
        scores: Object.fromEntries(names.map((name, index) => [name, index === 0 ? 30 : 80])),
      });
    const codes = Array.from({ length: 12 }, (_, index) => code(index));
    const team = new TeamPage(page);
    await team.open();
    await team.say(12);
    const chat = codes
      .slice(0, 10)
      .map((one, index) => `[09:${index + 10}] Person ${index}\n> ${one.toLowerCase()}`);
    await team.paste([...chat, codes[10]?.slice(0, 20), codes[0], 'Tack alla!'].join('\n'));
    await expect(page.getByText('10 tillagda, 1 fanns redan och 1 gick inte att läsa.')).toBeVisible();
    await expect(team.outcomes).toHaveText([/avklippt eller felskriven/u]);
    await page.getByText('Visa rad för rad').click();
    await expect(team.outcomes).toHaveCount(13);
    await expect(team.outcomes.last()).toContainText('fanns redan');
    await expect(page.getByText('11 rader utan kod hoppades över.')).toBeVisible();
    // A chat of a year is read without going into the field, which the browser would lay out for seconds.
    const year = `${codes[0] ?? ''}\n${'[09:12] Anna: god morgon\n'.repeat(40_000)}`;
    expect(await pasteInto(page.getByLabel('Klistra in koderna'), year)).toBe('kept out');
    await expect(page.getByText(/40\s000 rader utan kod hoppades över\./u)).toBeVisible();
    await expect(page.getByLabel('Klistra in koderna')).toHaveValue('');
    await expect(page.getByText('10 av 12 har bidragit.')).toBeVisible();
    await expect(team.row('Efter leveransen')).toHaveCount(0);

    await team.paste(`${codes[10] ?? ''}\n${codes[11] ?? ''}`);
    await expect(page.getByText('Översikten bygger på 12 personer.')).toBeVisible();
    const heading = page.getByRole('heading', { name: 'Teamöversikt' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const talk = page.getByRole('region', { name: 'Att prata om' });
    await expect(talk).toContainText('Lägst ligger ”Klara besked”.');
    await expect(talk.getByRole('link', { name: 'Snabba besked' })).toBeVisible();
    await expectAccessible(page);
  });

  test('whoever waits for nobody more opens the picture of those who are in', async ({ page }) => {
    const team = new TeamPage(page);
    await team.open();
    await team.choose(
      ...[1, 2, 3, 4, 5].map((member) => contributionFile(member, { aftercare: 60, plain: 60 })),
    );
    await expect(page.getByText('Ange ovan hur många ni är')).toBeVisible();
    await team.say(7);
    await page.getByRole('button', { name: 'Det här var alla: öppna översikten med 5' }).click();
    await expect(page.getByText('Översikten bygger på 5 personer.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Att prata om' })).toContainText(
      'Inget område skiljer sig',
    );
  });

  test('each file says what became of it', async ({ page }) => {
    const team = new TeamPage(page);
    await team.open();
    await team.choose(contributionFile(1, { aftercare: 50 }));
    await team.choose(
      contributionFile(1, { aftercare: 50 }),
      contributionFile(1, { aftercare: 55 }, '2026-12'),
      contributionFile(2, { aftercare: 101 }),
      {
        name: 'kopia.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"trust-playbook"}'),
      },
    );
    await expect(team.outcomes).toHaveText([
      /fanns redan och räknas en gång/u,
      /ersätter ett tidigare bidrag/u,
      /scores\.aftercare ska vara ett heltal från 0 till 100/u,
      /läses in på sidan Mina resultat/u,
    ]);
  });

  test('a file that is gone before it is read is named, and the others count', async ({ page }, info) => {
    const team = new TeamPage(page);
    await team.open();
    const [gone, here] = [contributionFile(1, { aftercare: 50 }), contributionFile(2, { aftercare: 60 })];
    await chooseVanishing(page.getByLabel('Välj filer…'), info, [
      { name: gone.name, content: gone.buffer },
      { name: here.name, content: here.buffer },
    ]);
    await expect(team.outcomes).toHaveText([
      /^bidrag-1\.json Filen gick inte att öppna\..*Välj den igen\.$/u,
      /^bidrag-2\.json tillagd$/u,
    ]);
    await expect(page.getByText('1 har bidragit.')).toBeVisible();
  });

  test('files can be dropped, and all be removed', async ({ page }) => {
    const team = new TeamPage(page);
    await team.open();
    const content = contributionFile(1, { aftercare: 50 }).buffer.toString();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'släppt.json', { type: 'application/json' }));
      return transfer;
    }, content);
    await page
      .getByRole('group', { name: 'För dig som ansvarar för översikten' })
      .dispatchEvent('drop', { dataTransfer: data });
    await expect(team.outcomes).toHaveText([/släppt\.json.*tillagd/u]);
    await page.getByRole('button', { name: 'Ta bort alla bidrag…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Alla bidrag är borttagna.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'För dig som ansvarar för översikten' })).toBeFocused();
    expect(await storageOf(page)).toEqual({});
  });

  test('contributions of a later visit belong to My results: exported and erased there', async ({ page }) => {
    await fillStorage(page, everything);
    const results = new ResultsPage(page);
    await results.open();
    expect(await results.export()).toContain('"contributions": [');
    await expect(page.getByRole('row', { name: /^Teambidrag du har tagit emot/u })).toBeVisible();
  });
});
