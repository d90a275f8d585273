import { test } from 'vitest';
import { scoreHalf, recall, precision, halves } from './labelledSet.ts';
test('x', () => { for (const h of halves) { const s = scoreHalf(h); console.log(h, s.communiques, JSON.stringify([s.country, s.organisation, s.host, s.outcome]), recall(s.country), precision(s.country), recall(s.organisation), precision(s.organisation)); console.log(s.misses.join('\n')); console.log('MISPLACED\n' + s.misplaced.join('\n')); } });
