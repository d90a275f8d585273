import { unzipSync } from 'fflate';

/** Larger files are not read, and a Word file that unpacks to more is none. Bytes. */
export const largest = { text: 5_000_000, word: 10_000_000, dataset: 20_000_000, unpacked: 50_000_000 } as const;

/** Why a Word file is not opened, by what its directory says: nothing is unpacked yet. */
export function refusedWord(bytes: Uint8Array): 'word-bomb' | 'word-broken' | undefined {
  try {
    let unpacked = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    return unpacked > largest.unpacked ? 'word-bomb' : undefined;
  } catch {
    return 'word-broken';
  }
}
