export const languagePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/;

/** Whether the text is a well-formed BCP 47 tag that begins with a language of two or three letters. */
export function isLanguageTag(text: string): boolean {
  if (!languagePattern.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
