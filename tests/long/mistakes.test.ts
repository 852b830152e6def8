// Every kind of mistake, really built: what the check calls published is, and what it does not leaves no site, and no words
// of a program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mistakes } from '../unit/support/mistakes.ts';
import { withCopy } from '../unit/scripts/content-copy.ts';

describe('a build with a mistake', () => {
  for (const [kind, published, ...edits] of mistakes)
    it(kind, () => {
      const place = mkdtempSync(join(tmpdir(), 'playbook-mistake-'));
      try {
        const { status, output } = withCopy(edits, (folder) => {
          const built = spawnSync(process.execPath, ['scripts/build.ts'], {
            encoding: 'utf8',
            env: { ...process.env, PLAYBOOK_CONTENT: folder, PLAYBOOK_OUT: join(place, 'site') },
          });
          return { status: built.status, output: built.stdout + built.stderr };
        });
        expect(status, output).toBe(published ? 0 : 1);
        expect(existsSync(join(place, 'site/sv/index.html'))).toBe(published);
        // A stack, or a sentence of the build's own.
        expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
        if (!published) expect(output).toContain('Webbplatsen byggs inte');
      } finally {
        rmSync(place, { recursive: true });
      }
    });
});
