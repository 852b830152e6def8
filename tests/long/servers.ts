import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serverBlock } from '../../scripts/lib/server-block.ts';
import { blockOf } from './deploy-document.ts';

/** A web server that docs/DEPLOY.md has a block for. */
export interface WebServer {
  readonly name: string;
  /** Its block, as the document prints it. */
  readonly block: () => string;
  /** The block of a site that some origins may show in a frame; undefined where the server reads it in the site itself. */
  readonly frames?: (origins: readonly string[]) => string;
  readonly program: string;
  /** Files that the block needs besides, e.g. a module in a package of its own; each as one of the places it may have. */
  readonly needs?: readonly (readonly string[])[];
  /** What surrounds the block on a fresh Debian, and how the server is started in the foreground. */
  readonly start: (
    block: string,
    folder: string,
    port: number,
  ) => { readonly config: string; readonly parameters: readonly string[] };
}

/** Where Debian has servers, which are not on everybody's path. */
const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

const root = process.getuid?.() === 0;
const configFile = (folder: string): string => join(folder, 'server.conf');

/** Apache's modules by the names that `a2enmod` and the blocks use. */
const modulesFolder = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync) ?? '';

/** The site that the document is written for. */
const example = {
  host: 'handbok.example.com',
  base: '/handbok/',
  folder: '/srv/www/handbok',
  languages: ['sv', 'en'],
} as const;

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    block: () => blockOf('nginx'),
    frames: (origins) => serverBlock('nginx', { ...example, frames: origins }),
    program: 'nginx',
    start: (block, folder) => ({
      config: `${root ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${block}
}
`,
      parameters: ['-e', `${folder}/error.log`, '-c', configFile(folder)],
    }),
  },
  {
    name: 'Apache',
    block: () => blockOf('apache'),
    program: 'apache2',
    start: (block, folder, port) => {
      // What the document says to switch on, and what no Apache is without.
      const enabled = /^a2enmod (.+)$/mu.exec(blockOf('sh', 'a2enmod'))?.[1]?.split(' ') ?? [];
      const modules = ['mpm_event', 'authz_core', ...enabled];
      return {
        config: `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/apache.pid
Mutex file:${folder}
ErrorLog ${folder}/error.log
Listen ${port}
${modules.map((name) => `LoadModule ${name}_module ${modulesFolder}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
<Directory />
  AllowOverride None
  Require all denied
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
${block}
`,
        parameters: ['-D', 'FOREGROUND', '-f', configFile(folder)],
      };
    },
  },
  {
    name: 'Caddy',
    block: () => blockOf('caddyfile'),
    frames: (origins) => serverBlock('caddy', { ...example, frames: origins }),
    program: 'caddy',
    start: (block, folder) => ({
      config: `{\n\tadmin off\n\tauto_https off\n}\n${block}`,
      parameters: ['run', '--adapter', 'caddyfile', '--config', configFile(folder)],
    }),
  },
  {
    name: 'lighttpd',
    block: () => blockOf('lighttpd'),
    frames: (origins) => serverBlock('lighttpd', { ...example, frames: origins }),
    program: 'lighttpd',
    needs: [['/usr/lib/lighttpd/mod_deflate.so', '/usr/lib64/lighttpd/mod_deflate.so']],
    start: (block, folder) => ({
      config: `server.errorlog = "${folder}/error.log"\n${block}`,
      parameters: ['-D', '-f', configFile(folder)],
    }),
  },
];

/** What a server lacks on this machine: its program or a module; undefined where nothing is missing. */
export function missing({ program, needs = [] }: WebServer): string | undefined {
  const found =
    spawnSync('sh', ['-c', `command -v ${program}`], { env: { ...process.env, PATH: path } }).status === 0;
  return found ? needs.find((places) => !places.some(existsSync))?.[0] : program;
}

/**
 * Starts a server with its block.
 * @returns the process, once something answers at the port
 * @throws Error with what the server said when nothing does
 */
export async function startServer(
  server: WebServer,
  block: string,
  folder: string,
  port: number,
): Promise<ChildProcess> {
  const { config, parameters } = server.start(block, folder, port);
  await writeFile(configFile(folder), config);
  const child = spawn(server.program, parameters, {
    env: { ...process.env, PATH: path, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return child;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  child.kill();
  throw new Error(`${server.name} did not start with its block of docs/DEPLOY.md:\n${said}`);
}
