import { basename } from 'node:path';
import { rolldown } from 'rolldown';

/** Scripts that are of no use in a page that is one file, or too large for it, by the beginning of their names (`isOneFile`). */
const LEFT_OUT = /^(?:wakeEmbed|registerOffline|openStudio|writeXlsx|EmbedSection)/;

const ENTRY = 'virtual:all-scripts';

/** The scripts of a built page and all that they import, now or later, as one that asks for nothing. @param files their paths */
export async function bundleScript(files: readonly string[]): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    plugins: [
      {
        name: 'all-scripts',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => {
          if (id === ENTRY) return files.map((file) => `import ${JSON.stringify(file)};`).join('\n');
          return LEFT_OUT.test(basename(id)) ? 'export {};' : undefined;
        },
      },
    ],
    // What the build made small stays as it is.
    treeshake: false,
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false, minify: { compress: true, mangle: true, codegen: true } });
  await bundle.close();
  const [chunk, ...others] = output.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${files.join(', ')} did not become one script`);
  return chunk.code;
}
