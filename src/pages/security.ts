import { createHash } from 'node:crypto';

/** Names of headers, and what each says. */
export type Headers = Readonly<Record<string, string>>;

/**
 * The policies of Trusted Types that pages may make, since browsers ask for one where a worker is started: `registerOffline`
 * and the studio's `trustedWorker`. They make no markup and no script, and let their own addresses through alone.
 */
const trustedTypes = (path: string) => (isEmbedPage(path) ? "'none'" : isStudio(path) ? 'offline studio' : 'offline');

/** What browsers could do for a page and need not do for this one. A page may copy its own text, and fill the screen. */
const permissions = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management'],
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .concat('clipboard-write=(self)', 'fullscreen=(self)')
  .join(', ');

/** Of files that are no pages. A worker's own policy comes with its script. */
const FILE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
const ASKED_EACH_TIME = 'no-cache';

/**
 * All headers that a file of the site is served with. Written here alone: `dist/_headers`, `dist/nginx.conf` and
 * `dist/Caddyfile` are made from this, and the tests serve by it.
 * @param path below the site's folder: `ar/embed/index.html`
 * @param html the page, where the file is one
 */
export function headersOf(path: string, html?: string): Headers {
  const isEmbed = isEmbedPage(path);
  return {
    'Content-Security-Policy': html === undefined ? FILE_POLICY : `${policyOf(path, html)}; ${framing(isEmbed)}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissions,
    'Cache-Control': isAsset(path) ? CACHED_FOR_EVER : ASKED_EACH_TIME,
    ...(html === undefined ? openToAll : isEmbed ? embeddable : ownWindow),
  };
}

/** Within a sandboxed frame (origin `null`) scripts, fonts and data are another site's: they must be open to all. */
const openToAll: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Sites that isolate themselves may embed only what is isolated as well. */
const embeddable: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const ownWindow: Headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin' };

/**
 * The content security policy of a page, but for who may frame it, which only a header can say. Styles and scripts that
 * stand in the page are named by their hash.
 */
export function policyOf(path: string, html: string): string {
  const isEmbed = isEmbedPage(path);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes(html, INLINE_SCRIPT)].join(' '),
    ["style-src 'self'", ...hashes(html, INLINE_STYLE)].join(' '),
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isEmbed ? [] : ["frame-src 'self'", "worker-src 'self'"]),
    "manifest-src 'self'",
    ...nothingElse,
    `trusted-types ${trustedTypes(path)}`,
  ].join('; ');
}

/** The policy of the page that is one file: only what stands in it, nothing from anywhere. */
export function singleFilePolicy(html: string): string {
  const fonts = /src:\s*url\("?data:font/.test(html) ? ['font-src data:'] : [];
  return [
    "default-src 'none'",
    ['script-src', ...hashes(html, INLINE_SCRIPT)].join(' '),
    ['style-src', ...hashes(html, INLINE_STYLE)].join(' '),
    'img-src blob:',
    ...fonts,
    ...nothingElse,
    "trusted-types 'none'",
  ].join('; ');
}

const nothingElse = ["base-uri 'none'", "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'"];

/** Puts a policy into a page, before anything that it is about; what the page's letters mean stands before all else. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** Whether other sites may show a page in a frame; the template of such pages has their policy. */
function isEmbedPage(path: string): boolean {
  return /(?:^|\/)(?:ar|en|published)\/embed\/(?:index\.html)?$/.test(path);
}

function isStudio(path: string): boolean {
  return /(?:^|\/)studio(?:\/|\.|$)/.test(path);
}

/** Whether a file's name carries the hash of what is in it. */
export function isAsset(path: string): boolean {
  return /(?:^|\/)assets\/./.test(path);
}

/** `*` is every site of the web; a draft on an editor's own disk is none. */
function framing(isEmbed: boolean): string {
  return `frame-ancestors ${isEmbed ? '* file:' : "'none'"}`;
}

const INLINE_STYLE = /<style>(.*?)<\/style>/gs;
/** What runs: a block of data is no script. */
const INLINE_SCRIPT = /<script(?: type="module"| data-fonts)?>(.*?)<\/script>/gs;

function hashes(html: string, block: RegExp): readonly string[] {
  const found = [...html.matchAll(block)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(found)].map((hash) => `'sha256-${hash}'`);
}
