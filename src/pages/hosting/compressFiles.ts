import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is text; pictures and fonts are compressed already. */
const TEXT = /\.(?:html|js|css|json|svg|webmanifest|txt|xml)$/;
/** Below so many bytes nothing is won. */
const SMALL = 1000;

/** Puts `.br` and `.gz` beside the files of a site, for servers that send what lies there. */
export async function compressFiles(folder: string, paths: readonly string[]): Promise<void> {
  const text = paths.filter((path) => TEXT.test(path));
  await Promise.all(
    text.map(async (path) => {
      const content = await readFile(join(folder, path));
      if (content.length < SMALL) return;
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 22 };
      const [brotli, gzipped] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content, { level: 9 })]);
      await Promise.all([writeFile(join(folder, `${path}.br`), brotli), writeFile(join(folder, `${path}.gz`), gzipped)]);
    }),
  );
}
