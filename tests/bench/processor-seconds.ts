import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The processor seconds that a command and all its children take, as the shell counts them. @param expected the exit codes of a run that went well */
export function processorSeconds(
  command: readonly string[],
  cwd: string,
  variables: Record<string, string>,
  expected = [0],
): number {
  const log = join(tmpdir(), `bench-${String(process.pid)}.log`);
  const quoted = command.map((part) => `'${part}'`).join(' ');
  const script = `${quoted} > '${log}' 2>&1; code=$?; times; exit $code`;
  const { status, stdout } = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  if (!expected.includes(status ?? -1)) throw new Error(`${quoted} failed: see ${log}`);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
