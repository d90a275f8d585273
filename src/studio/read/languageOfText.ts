/** Arabic, French or English, by its letters and its commonest words. A guess, which a person sees and can correct. */
export function languageOfText(text: string): 'ar' | 'en' | 'fr' {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const arabic = count(/\p{Script=Arabic}/gu);
  if (arabic > count(/\p{Script=Latin}/gu)) return 'ar';
  const french = count(/(?<!\p{L})(?:le|la|les|des|du|et|une|dans|avec)(?!\p{L})/giu);
  return french > count(/(?<!\p{L})(?:the|of|and|with|in|to|a)(?!\p{L})/giu) ? 'fr' : 'en';
}
