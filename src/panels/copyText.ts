/**
 * Puts a text on the clipboard. Where the browser denies that, the text is left selected in its field, for the reader's
 * own hands.
 * @returns whether it is on the clipboard
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
