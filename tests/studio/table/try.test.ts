import { readFile } from 'node:fs/promises';
import { test } from 'vitest';
import { readTable } from '../../../src/studio/table/readTable.ts';
import { firstChoices } from '../../../src/studio/table/Choices.ts';
import { importTable } from '../../../src/studio/table/importTable.ts';
import { knownOf } from '../../../src/studio/table/Known.ts';
import { emptyDraft } from '../../../src/studio/draft/Draft.ts';
test('x', async () => {
  const csv = 'الدولة;النتيجة;التاريخ;المصدر;الرابط;المواضيع\nبولونيا;اجتماع;24/11/2025;Le360 ¶4;https://le360.ma/x;الجريمة, الأمن\nالكونغو;مذكرة تفاهم;03/04/2025;;;\nPolande;memorandun;soon;;le360.ma/y;\nUNESCO;لقاء;2025;;;\n';
  const r = await readTable({ kind: 'file', name: 'a.csv', bytes: new TextEncoder().encode(csv) });
  if (!r.ok) { console.log(r); return; }
  const c = firstChoices(r.table);
  console.log(JSON.stringify(importTable(r.table, c, knownOf(emptyDraft)), null, 1));
  const rows = Array.from({ length: 20000 }, (_, i) => `${['Poland', 'مالي', 'FR', 'Chile', 'Sweden'][i % 5]},meeting,${1 + (i % 27)}/11/2025,Source ${i % 300},note ${i}`).join('\n');
  const big = new TextEncoder().encode('Country,Outcome,Date,Source,Note\n' + rows);
  let t = performance.now();
  const b = await readTable({ kind: 'file', name: 'a.csv', bytes: big });
  console.log('read', performance.now() - t); t = performance.now();
  if (b.ok) { const i = importTable(b.table, { ...firstChoices(b.table) }, knownOf(emptyDraft)); console.log('import', performance.now() - t, i.counts, i.problems.map(p => [p.code, p.path, p.rows.length])); }
});
