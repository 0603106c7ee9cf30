/** Lets the browser save something under a name. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has begun when this turn is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
