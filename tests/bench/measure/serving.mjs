import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');
const run = promisify(execFile);
const CONNECTIONS = 32;

/**
 * Has nginx serve the built site as `dist/nginx.conf` tells it, on this machine, and asks for its files with wrk: both
 * share the machine's cores, so that the figures say what nginx does at least.
 * @returns {Promise<string>} a table, or a sentence where the programs are not there
 */
export async function measureServing({ seconds, build }) {
  const missing = [];
  for (const [program, argument] of [['nginx', '-v'], ['wrk', '-v']]) {
    // wrk ends with 1 when it is asked for its version.
    await run(program, [argument]).catch((error) => error.code === 'ENOENT' && missing.push(program));
  }
  if (missing.length > 0) return `Left out: ${missing.join(' and ')} cannot be found here; nothing was measured.`;
  if (build) await run(process.execPath, [join(root, 'src', 'pages', 'build.mjs')], { cwd: root });

  const folder = await mkdtemp(join(tmpdir(), 'atlas-nginx-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const configuration = `daemon off; pid ${folder}/pid; worker_processes 1;
events { worker_connections 1024; }
http {
  ${types} access_log off; sendfile on; tcp_nopush on; open_file_cache max=1000; keepalive_requests 100000;
  ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; location /maps/atlas/ { alias ${dist}/; include ${dist}/nginx.conf; } }
}
`;
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const nginx = spawn('nginx', ['-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  try {
    const site = `http://127.0.0.1:${port}/maps/atlas/`;
    await answers(site);
    const main = (await readdir(join(dist, 'assets'))).find((name) => /^main-.*\.js$/.test(name));
    const rows = [];
    for (const path of ['ar/', 'en/', `assets/${main}`, 'favicon.svg']) rows.push(await ask(site, path, seconds));
    return ['| nginx, one worker, gzip ready-made | requests a second | p50 | p99 |', '|---|---|---|---|', ...rows].join('\n');
  } finally {
    nginx.kill('SIGTERM');
    await new Promise((resolve) => nginx.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  }
}

const types = 'types { text/html html; text/javascript js; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2; }';

async function ask(site, path, seconds) {
  const { stdout } = await run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', site + path]);
  const found = (pattern) => pattern.exec(stdout)?.[1] ?? '?';
  if (/Non-2xx/.test(stdout)) throw new Error(`${path}: ${stdout}`);
  const perSecond = Math.round(Number(found(/Requests\/sec:\s+([\d.]+)/))).toLocaleString('en');
  return `| ${path.replace(/-[^-]+\.js$/, '.js')} | ${perSecond} | ${found(/50%\s+(\S+)/)} | ${found(/99%\s+(\S+)/)} |`;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(site) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const response = await fetch(site).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${site}`);
}
