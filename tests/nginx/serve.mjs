// Serves built folders with nginx and the configuration that is in each of them, until it is told to end:
// `node tests/nginx/serve.mjs /usr/sbin/nginx dist=4173 dist-fixtures=4175`. Plain JavaScript, because Node 20 cannot run TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const prefix = mkdtempSync(join(tmpdir(), 'ban-tin-nginx-'));
process.on('exit', () => rmSync(prefix, { recursive: true, force: true }));

const [nginx = 'nginx', ...folders] = process.argv.slice(2);
const servers = folders.map((served) => {
  const [folder = '', port] = served.split('=');
  const files = resolve(root, folder);
  return `server { listen 127.0.0.1:${port}; server_name localhost; root "${files}"; include "${files}/nginx.conf"; }`;
});
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`);
writeFileSync(
  join(prefix, 'nginx.conf'),
  `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
events {}
http {
  access_log off;
  ${temporary.join(' ')}
  ${servers.join('\n  ')}
}
`,
);

const options = ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr'];
const trial = spawnSync(nginx, ['-t', ...options], { encoding: 'utf8' });
console.log(trial.stderr);
// A warning is a fault too: the shipped file should give a host nothing to wonder about.
if (trial.status !== 0 || trial.stderr.includes('[warn]')) process.exit(1);
const server = spawn(nginx, options, { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
