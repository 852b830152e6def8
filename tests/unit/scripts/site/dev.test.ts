import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { devErrorPage } from '../../../../scripts/lib/site/dev-error-page.ts';
import { watchFolder } from '../../../../scripts/lib/site/watch-folder.ts';
import { finding } from '../../../../scripts/content-check/model/finding.ts';
import { devErrorHtml } from '../../../../src/build/dev-error-html.ts';

describe('what is watched', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'playbook-watch-'));
    writeFileSync(join(folder, 'a.mdx'), 'one');
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Two looks: one sees the change, the next that nothing changes any more. */
  const wait = (): void => {
    vi.advanceTimersByTime(60_000);
  };

  it('is told of once, when it has come to rest', () => {
    const changed = vi.fn();
    watchFolder(folder, changed);
    wait();
    expect(changed).not.toHaveBeenCalled();
    // An editor that writes in several steps: what stands there in between is nobody's text.
    for (const half of ['o', 'one a', 'one and t']) {
      writeFileSync(join(folder, 'a.mdx'), half);
      vi.advanceTimersToNextTimer();
      expect(changed).not.toHaveBeenCalled();
    }
    writeFileSync(join(folder, 'a.mdx'), 'one and two');
    wait();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is a file that an editor puts in the place of another, again and again', () => {
    const changed = vi.fn();
    watchFolder(folder, changed);
    for (const [index, text] of ['three', 'three more', 'no more'].entries()) {
      writeFileSync(join(folder, 'a.tmp'), text);
      renameSync(join(folder, 'a.tmp'), join(folder, 'a.mdx'));
      wait();
      expect(changed).toHaveBeenCalledTimes(index + 1);
    }
  });

  it('is a folder that comes, and one that goes', () => {
    const changed = vi.fn();
    watchFolder(folder, changed);
    mkdirSync(join(folder, 'articles'));
    wait();
    rmSync(folder, { recursive: true });
    wait();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('what the system tells of', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'playbook-watch-'));
    writeFileSync(join(folder, 'a.mdx'), 'one');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  /** Much less than the time between two looks. */
  const soon = { timeout: 350, interval: 5 };
  const longTime = 60_000;
  const follow = () => {
    const changed = vi.fn();
    watchFolder(folder, changed, longTime);
    return changed;
  };

  it('is told of at once', async () => {
    const changed = follow();
    for (const count of [1, 2, 3]) {
      writeFileSync(join(folder, 'a.mdx'), 'more '.repeat(count));
      await vi.waitFor(() => {
        expect(changed).toHaveBeenCalledTimes(count);
      }, soon);
    }
  });

  it('is a file that an editor puts in the place of another', async () => {
    const changed = follow();
    writeFileSync(join(folder, 'a.tmp'), 'three');
    renameSync(join(folder, 'a.tmp'), join(folder, 'a.mdx'));
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(1);
    }, soon);
  });

  it('is a file in a folder that has come since', async () => {
    const changed = follow();
    mkdirSync(join(folder, 'articles'));
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(1);
    }, soon);
    writeFileSync(join(folder, 'articles', 'b.mdx'), 'two');
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(2);
    }, soon);
  });
});

describe('what is shown instead of a page', () => {
  const found = finding('file-name', { file: 'site.yaml', line: 1, column: 1 }, 'missing', {
    path: 'site.yaml',
  });

  it('is each finding with its place and what to do, in the language of the author', () => {
    const page = devErrorHtml(devErrorPage([found], 'sv'));
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<h1>Rätta det här först</h1>');
    expect(page).toMatch(/<code>site\.yaml:1:1<\/code><p>site\.yaml saknas<\/p><p class="hint">.+<\/p>/u);
    expect(devErrorHtml(devErrorPage([found], 'en'))).toContain('<h1>Correct this first</h1>');
    // Without a script: it comes back by itself.
    expect(page).toContain('http-equiv="refresh"');
  });

  it('shows what stands in a text as text', () => {
    const item = { place: 'a.mdx:3:7', message: 'det står <b> & "c"', hint: 'ta bort <b>' };
    const page = devErrorHtml({ ...devErrorPage([found], 'sv'), items: [item] });
    expect(page).toContain('det står &lt;b&gt; &amp; &quot;c&quot;');
    expect(page).not.toContain('<b>');
  });
});
