import { expect, test } from 'vitest';
import { rowLabel } from '../../../src/studio/table/rowLabel.ts';

test.each([
  [['Country', '', 'Outcome'], 'Country, Outcome', 'ltr'],
  [['2025', 'البلد', 'Outcome'], '2025، البلد، Outcome', 'rtl'],
  [['2025', '11'], '2025, 11', undefined],
  [[], '', undefined],
  [['Country of the partner', 'Outcome of the meeting', 'Date of the meeting'], 'Country of the partner, Outcome of the meeting, Date of the …', 'ltr'],
])('a row of %j is told in its own direction, and cut between words', (cells, text, dir) => {
  expect(rowLabel(cells)).toEqual({ text, dir });
});
