import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the system's nginx, if there is one. Debian keeps it where only root's PATH leads. */
export function findNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}
