/**
 * 100,000 rows, the same in every page and every run: a partner, and one of two halves of the time. What stands first
 * in the one half stands last in the other, so that a count of either paints every country anew.
 */
export function generateRows(ids, length = 100_000) {
  let seed = 20_251_124;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length }, (_, index) => {
    const half = index % 2;
    const place = Math.floor(Math.sqrt(random()) * ids.length);
    return { id: ids[half === 0 ? place : ids.length - 1 - place], half };
  });
}
