import type { Server } from 'node:http';

/** So many ports are tried, one after the other. */
const most = 20;

/**
 * Has a server listen on this machine, on the first port that no other program has.
 * @param port the first that is tried
 * @returns the port
 * @throws Error where none of them can be had
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return tried;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= port + most) throw error;
    }
  }
}
