import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/studio/decodeText.ts';
import type { Encoding } from '../../src/studio/decodeText.ts';

/** A text in an encoding of one byte a letter; letters that it has not become question marks. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const letters = [...new Array<undefined>(256)].map((_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return Uint8Array.from(text, (letter) => Math.max(letters.indexOf(letter), 0) || 0x3f);
}

describe('the encoding of a text that does not say it', () => {
  const lines = [
    'استقبل الوزير نظيره من البحرين.',
    'وقع الطرفان مذكرة تفاهم، وتباحثا في التعاون القضائي.',
    'زيارة عمل إلى مدريد',
    'عبد اللطيف حموشي',
    'اجتماع ثنائي',
  ];
  test.each(lines)('%s', (line) => {
    for (const encoding of ['windows-1256', 'iso-8859-6'] as const) expect(decodeText(encoded(line, encoding))).toEqual({ text: line, encoding, guessed: true });
  });

  test('French beside Arabic is of Windows: the other has no accents', () => {
    const text = 'Coopération judiciaire créée à Séville, prévue dès l’été\nتعاون قضائي';
    expect(decodeText(encoded(`${text}${' وتباحث الطرفان في التعاون'.repeat(3)}`, 'windows-1256'))).toMatchObject({ encoding: 'windows-1256' });
    expect(decodeText(encoded('réunion à Séville', 'windows-1252'))).toMatchObject({ text: 'réunion à Séville', encoding: 'windows-1252' });
  });

  test('is what a person says it is', () => {
    expect(decodeText(encoded('تعاون', 'iso-8859-6'), 'iso-8859-6')).toEqual({ text: 'تعاون', encoding: 'iso-8859-6', guessed: false });
  });
});
