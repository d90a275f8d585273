/** Hands a file to the reader's downloads. */
export function saveFile(contents: Blob, name: string, page: Document): void {
  const address = URL.createObjectURL(contents);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // Browsers read the file after the click; a minute is ample, and the memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
