import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkFirst } from '../../../scripts/lib/check-first.ts';
import type { Purpose } from '../../../scripts/lib/check-first.ts';
import { change, en, remove, sv, withCopy, write } from './content-copy.ts';
import type { Edit } from './content-copy.ts';

describe('the check before a build', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Whether the folder would be built, and what is printed. */
  function checkedFirst(
    edits: readonly Edit[],
    purpose: Purpose = 'publish',
  ): Promise<{ builds: boolean; printed: string }> {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return withCopy(edits, (folder) => {
      vi.stubEnv('PLAYBOOK_CONTENT', folder);
      // The content is read before the first wait, while the copy is there.
      return checkFirst(purpose, 'en').then((builds) => ({
        builds,
        printed: print.mock.calls.flat().join('\n').replaceAll(`${folder}/`, ''),
      }));
    });
  }

  it('says nothing of content that is right', async () => {
    expect(await checkedFirst([])).toEqual({ builds: true, printed: '' });
  });

  it('prints what is only to be mended, and lets the site be built', async () => {
    expect(
      await checkedFirst([change(en, 'You call then.', 'You recieve it.'), write('notes.txt', 'x')]),
    ).toEqual({
      builds: true,
      printed: expect.stringMatching(
        /spelling[\s\S]*2 things to correct in 2 files: 1 is a matter of taste\.[\s\S]*The site is built anyway\./u,
      ) as string,
    });
  });

  it.each<[string, Edit]>([
    ['a field that is missing', change(en, 'title: Call back\n', '')],
    ['fields that cannot be read', change(en, 'title: Call back', 'title: Calls: back')],
    ['a component that is not closed', change(en, '</Case>', '')],
    ['a picture that does not exist', change(en, 'You call then.', '![A list](./list.png)')],
    ['no site.yaml', remove('site.yaml')],
  ])('stops at %s', async (_, edit) => {
    const { builds, printed } = await checkedFirst([edit]);
    expect(builds).toBe(false);
    expect(printed).toContain(
      'The site is not built: first correct the finding at the top. Something there cannot be read, does not exist, or would be shown wrongly.',
    );
  });

  it('stops at a component that does not exist', async () => {
    const edits = [change(en, '<Case>', '<Cas>'), change(en, '</Case>', '</Cas>')];
    expect((await checkedFirst(edits)).builds).toBe(false);
  });

  it.each<[string, Edit]>([
    ['a guiding sentence', change(en, 'You call then.', 'WRITE HERE: what you do then.')],
    ['a TODO', change(en, 'You call then.', 'TODO: what you do then.')],
    ['a term that waits', change('glossary.yaml', 'definition: ', 'definition: Lorem ipsum. ')],
  ])('publishes nothing that is left to write: %s', async (_, edit) => {
    const { builds, printed } = await checkedFirst([edit]);
    expect(builds).toBe(false);
    expect(printed).toMatch(/^The site is not built: something is left to write in \S+\.$/mu);
    expect(printed).not.toContain('mend first');
  });

  it('names every text that is left to write, and says how to publish the others', async () => {
    const { printed } = await checkedFirst([
      change(en, 'You call then.', 'WRITE HERE: what you do then. TODO'),
      change(sv, 'audience: Alla som har kundkontakt', "audience: 'SKRIV HÄR: vem'"),
    ]);
    expect(printed).toContain(
      `The site is not built: something is left to write in ${en} and ${sv}.\n` +
        'Write it. Until then npm start shows you the playbook as it is. To publish without it, write draft: true ' +
        'among the fields at the top of the file: the published site is then without it.',
    );
  });

  it('publishes without a draft that cannot be shown, and shows no site with it', async () => {
    const edits = [
      change(sv, 'updated: 2026-01-15', 'updated: 2026-01-15\ndraft: true'),
      change(sv, '</Case>', ''),
    ];
    expect((await checkedFirst(edits)).builds).toBe(true);
    expect((await checkedFirst(edits, 'look')).builds).toBe(false);
  });

  it('shows what is left to write to whoever is writing', async () => {
    const { builds, printed } = await checkedFirst(
      [change(en, 'You call then.', 'WRITE HERE: what you do then.')],
      'look',
    );
    expect(builds).toBe(true);
    expect(printed).toContain(
      `The site is built for you to look at, not to be published: something is left to write in ${en}.`,
    );
  });
});
