import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../src/pages/hosting/caddyfile.ts';
import { headerRules } from '../../src/pages/hosting/HeaderRule.ts';
import { headersFile } from '../../src/pages/hosting/headersFile.ts';
import { nginxConfiguration } from '../../src/pages/hosting/nginxConfiguration.ts';
import { headersOf, policyOf, withPolicy } from '../../src/pages/security.ts';
import { singleFile } from '../../src/pages/single/singleFile.ts';

const html = '<!doctype html><html><head>\n<meta charset="utf-8">\n<style>a{}</style></head><body><script type="module" src="x.js"></script></body></html>';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (path: string) => headersOf(path, html)['Content-Security-Policy'] ?? '';
const files = [
  { path: 'ar/index.html', html },
  { path: 'ar/embed/index.html', html },
  { path: 'v/abc123/ar/embed/index.html', html },
  { path: 'assets/main-x.js' },
  { path: 'assets/detail-africa-x.json' },
  { path: 'favicon.svg' },
  { path: 'atlas.html', html },
];
const rules = headerRules(files);

describe('what a page may do', () => {
  test('is nothing but what stands in it or beside it', () => {
    const said = policyOf('ar/index.html', html).split('; ');
    expect(said).toContain("default-src 'none'");
    expect(said).toContain("script-src 'self'");
    expect(said).toContain(`style-src 'self' ${hash('a{}')}`);
    expect(said).toContain("require-trusted-types-for 'script'");
    expect(said.join()).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  test.each(['ar/index.html', 'en/', 'index.html', 'atlas.html', 'studio/index.html', 'ar/embed/other.html', 'en/embedded/'])(
    'no other site frames %s',
    (path) => expect(policy(path)).toMatch(/frame-ancestors 'none'$/),
  );

  test.each(['ar/embed/', 'en/embed/index.html', 'v/abc123/ar/embed/index.html'])('every site may frame %s', (path) => {
    expect(policy(path)).toContain('frame-ancestors *');
    expect(policy(path)).toContain("trusted-types 'none'");
    expect(headersOf(path, html)).not.toHaveProperty('Cross-Origin-Opener-Policy');
    expect(headersOf(path, html)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test('a tag says it as the header does, but for who may frame the page, which a tag cannot say', () => {
    const tagged = withPolicy(html, policyOf('ar/index.html', html));
    const [, said] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(tagged) ?? [];
    expect(`${said}; frame-ancestors 'none'`).toBe(policy('ar/index.html'));
    expect(tagged.indexOf('charset')).toBeLessThan(tagged.indexOf('http-equiv'));
    expect(tagged.indexOf('http-equiv')).toBeLessThan(tagged.indexOf('<style>'));
    expect(policyOf('ar/index.html', tagged)).toBe(policyOf('ar/index.html', html));
  });

  test('assets are kept for ever and open to sandboxed frames; pages are asked for each time', () => {
    const asset = headersOf('assets/main-x.js');
    expect(asset['Cache-Control']).toContain('immutable');
    expect(asset['Access-Control-Allow-Origin']).toBe('*');
    expect(asset['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headersOf('ar/', html)['Cache-Control']).toBe('no-cache');
    for (const { path } of files) expect(headersOf(path)['X-Content-Type-Options']).toBe('nosniff');
  });
});

describe('what servers are told', () => {
  test('no file is in two rules, and none is left out', () => {
    const paths = rules.flatMap((rule) => rule.paths);
    expect(new Set(paths).size).toBe(paths.length);
    expect([...paths].sort()).toEqual([...new Set(files.map(({ path }) => path.replace(/^assets\/.*/, 'assets/*')))].sort());
  });

  test('is every header of every file, for each of them', () => {
    for (const text of [headersFile(rules), nginxConfiguration(rules), caddyfile(rules)]) {
      for (const { headers } of rules) for (const [name, value] of Object.entries(headers)) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
    }
  });

  test('names no address twice in _headers, since hosts differ about what that means', () => {
    const addresses = headersFile(rules).split('\n').filter((line) => line.startsWith('/'));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/ar/');
    expect(addresses).toContain('/assets/*');
    expect(Math.max(...headersFile(rules).split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  test('is one rule in _headers for all assets of a folder, be they in folders of their own: hosts take a hundred', () => {
    const scripts = Array.from({ length: 200 }, (_, index) => ({ path: `assets/scripts/part-${index}.js` }));
    const many = headersFile(headerRules([...files, ...scripts, { path: 'v/abc123/assets/main-x.js' }]));
    const addresses = many.split('\n').filter((line) => line.startsWith('/'));
    expect(addresses.filter((address) => address.includes('*'))).toEqual(['/assets/*', '/v/abc123/assets/*']);
    // A star stands for whatever follows, slashes too: no address is in two rules, whose headers hosts would put together.
    for (const [folder] of addresses.filter((address) => address.endsWith('*')).map((address) => address.split('*'))) {
      expect(addresses.filter((address) => address.startsWith(folder ?? ''))).toHaveLength(1);
    }
    expect(headersOf('assets/scripts/part-1.js')).toEqual(headersOf('assets/main-x.js'));
  });

  test('leads nginx to the longest path first', () => {
    const patterns = [...nginxConfiguration(rules).matchAll(/^location ~ (\S+)/gm)].map(([, found = '']) => new RegExp(found));
    const taken = (address: string) => patterns.findIndex((pattern) => pattern.test(address));
    const own = (address: string, path: string) => expect(String(patterns[taken(address)])).toContain(path.replaceAll('/', '\\/'));
    own('/maps/atlas/v/abc123/ar/embed/index.html', '/v/abc123/ar');
    own('/maps/atlas/ar/embed/index.html', '/ar/embed/');
    own('/assets/main-x.js', '/assets/');
    own('/assets/scripts/main-x.js', '/assets/');
    // A site may stand in a folder of that name.
    own('/assets/favicon.svg', '/favicon');
    own('/maps/assets/ar/index.html', '/ar/index');
    expect(taken('/ar/other.html')).toBe(-1);
  });

  const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((program) => existsSync(program));
  // A claim about nginx, made only where nginx can be asked: elsewhere the tests above are all there is.
  test.skipIf(nginx === undefined)('is understood by nginx, where this machine has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-nginx-'));
    await writeFile(join(folder, 'site.conf'), nginxConfiguration(rules));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    const server = `server { listen 127.0.0.1:8080; location /maps/atlas/ { alias ${folder}/; include ${folder}/site.conf; } }`;
    await writeFile(join(folder, 'nginx.conf'), `pid ${folder}/pid; events { } http { access_log off; ${temporary} ${server} }`);
    expect(() => execFileSync(nginx ?? '', ['-t', '-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' })).not.toThrow();
    await rm(folder, { recursive: true });
  });
});

describe('the page that is one file', () => {
  const page = html
    .replace('<style>a{}', '<link rel="icon" href="../favicon.svg">\n<link rel="expect" href="#x" blocking="render">\n<link rel="preload" as="font" href="../assets/f-1.woff2" media="not all">\n<script data-fonts>ask()</script>\n<style>@font-face{src:url(../assets/f-1.woff2) format("woff2")}a{}')
    .replace('<body>', '<body><a href="../en/">English</a>');
  const parts = { html: page, script: 'const a="</script><!--";', data: { 'atlas:detail-x': '{"a":"<"}' }, fonts: {} };

  test('asks for nothing, and its policy names what stands in it', () => {
    const one = singleFile(parts);
    expect(one).not.toMatch(/src="|url\(|rel="icon"|\.\.\//);
    expect(one).toContain('rel="expect"');
    expect(one).not.toContain('ask()');
    expect(one).toContain('href="?lang=en"');
    const [, script = ''] = /<script type="module">(.*?)<\/script>/s.exec(one) ?? [];
    expect(script).toBe('const a="\\x3c/script>\\x3c!--";');
    expect(one).toContain(`script-src ${hash(script)};`);
    expect(one).not.toMatch(/'self'|https?:/);
    expect(one).toContain('<script type="application/json" id="atlas:detail-x">{"a":"\\u003c"}</script>');
  });

  test('brings its fonts where they are wanted', () => {
    const one = singleFile({ ...parts, fonts: { 'f-1.woff2': new Uint8Array([1, 2, 3]) } });
    expect(one).toContain('url("data:font/woff2;base64,AQID")');
    expect(one).toContain('font-src data:');
  });
});
