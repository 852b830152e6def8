import { readFileSync } from 'node:fs';
import { fillStorage, ResultsPage, storageOf } from './pages/results.ts';
import { contributionFile, TeamPage } from './pages/team.ts';
import { chooseVanishing } from './pages/vanishing-file.ts';
import { storeAttempts } from './pages/stored-attempts.ts';
import { expect, test } from './support.ts';

const everything = JSON.parse(
  readFileSync(new URL('../fixtures/stored/v2/storage.json', import.meta.url), 'utf8'),
) as Record<string, string>;

test.describe('Team', () => {
  test('a member sees every character of the file before it is saved, and it holds nothing else', async ({
    page,
  }) => {
    await storeAttempts(page, [{ id: 'whole', day: '2026-11-20', step: 4 }]);
    const team = new TeamPage(page);
    await team.open();
    const shown = await page.locator('.team pre').textContent();
    expect(Object.keys(await storageOf(page)).filter((key) => key === 'playbook:member')).toEqual([]);
    const saved = await new ResultsPage(page).saved(() =>
      page.getByRole('button', { name: 'Ladda ner bidraget' }).click(),
    );
    expect(saved).toBe(shown);
    const file = JSON.parse(saved) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['format', 'version', 'id', 'month', 'scores']);
    expect(Object.keys(file['scores'] as object).sort()).toEqual([
      'care',
      'clarity',
      'closeness',
      'promises',
      'respect',
      'responsibility',
    ]);
    for (const score of Object.values(file['scores'] as object)) expect(Number.isInteger(score)).toBe(true);

    await page.reload();
    const again = JSON.parse((await page.locator('.team pre').textContent()) ?? '') as { id: string };
    expect(again.id).toBe(file['id']);
  });

  test('a lead sees nothing below five people, no spread below eight, and no picture that gives one away', async ({
    page,
  }) => {
    const team = new TeamPage(page);
    await team.open();
    const files = (from: number, to: number, care: number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        contributionFile(from + index, { care, promises: from + index <= 4 ? 50 : null }),
      );
    await team.choose(...files(1, 4, 60));
    await expect(page.getByText('Här finns 4 bidrag.')).toBeVisible();
    await expect(team.row('Kundvård')).toHaveCount(0);

    await team.choose(...files(5, 5, 60));
    await expect(page.getByText('Översikten bygger på 5 personer. Bidrag från november 2026.')).toBeVisible();
    await expect(team.row('Kundvård')).toContainText('60');
    await expect(team.row('Kundvård')).toContainText('färre än åtta');
    await expect(team.row('Hålla löften')).toContainText('färre än fem');

    await team.choose(...files(6, 7, 100));
    await expect(page.getByText('Översikten bygger på 5 personer.')).toBeVisible();
    await expect(page.getByText('Ändringar som väntar: 2.')).toBeVisible();
    await team.choose(...files(8, 8, 100));
    await expect(page.getByText('Översikten bygger på 8 personer.')).toBeVisible();
    // (5 · 60 + 3 · 100) / 8 = 75; Σ(x − 75)² = 5 · 225 + 3 · 625 = 3000; √(3000 / 7) = 20.7.
    await expect(team.row('Kundvård')).toHaveText(/8\s*75\s*21/u);

    await page.reload();
    await expect(team.row('Kundvård')).toHaveText(/8\s*75\s*21/u);
    const csv = await new ResultsPage(page).saved(() =>
      page.getByRole('button', { name: 'Ladda ner som tabell (CSV)' }).click(),
    );
    expect(csv).toContain('Område;Personer;Medelvärde;Spridning\r\n');
    expect(csv).toContain('Kundvård;8;75;20,7\r\n');
    expect(csv).toContain('Hålla löften;4;;\r\n');
  });

  test('each file says what became of it', async ({ page }) => {
    const team = new TeamPage(page);
    await team.open();
    await team.choose(contributionFile(1, { care: 50 }));
    await team.choose(
      contributionFile(1, { care: 50 }),
      contributionFile(1, { care: 55 }, '2026-12'),
      contributionFile(2, { care: 101 }),
      {
        name: 'kopia.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"trust-playbook"}'),
      },
    );
    await expect(team.outcomes).toHaveText([
      /fanns redan och räknas en gång/u,
      /ersätter ett tidigare bidrag/u,
      /scores\.care ska vara ett heltal från 0 till 100/u,
      /läses in på sidan Mina resultat/u,
    ]);
  });

  test('a file that is gone before it is read is named, and the others count', async ({ page }, info) => {
    const team = new TeamPage(page);
    await team.open();
    const [gone, here] = [contributionFile(1, { care: 50 }), contributionFile(2, { care: 60 })];
    await chooseVanishing(page.getByLabel('Välj filer …'), info, [
      { name: gone.name, content: gone.buffer },
      { name: here.name, content: here.buffer },
    ]);
    await expect(team.outcomes).toHaveText([
      /^bidrag-1\.json Filen gick inte att öppna\..*Välj den igen\.$/u,
      /^bidrag-2\.json tillagd$/u,
    ]);
    await expect(page.getByText('Här finns 1 bidrag.')).toBeVisible();
  });

  test('files can be dropped, and all be removed', async ({ page }) => {
    const team = new TeamPage(page);
    await team.open();
    const content = contributionFile(1, { care: 50 }).buffer.toString();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'släppt.json', { type: 'application/json' }));
      return transfer;
    }, content);
    await page
      .getByRole('group', { name: 'För dig som ansvarar för översikten' })
      .dispatchEvent('drop', { dataTransfer: data });
    await expect(team.outcomes).toHaveText([/släppt\.json.*tillagd/u]);
    await page.getByRole('button', { name: 'Ta bort alla bidrag …' }).click();
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
