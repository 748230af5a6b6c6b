/** Names of devices and programs are short; anybody can write anything there. */
const LONGEST = 80;

/** A name out of a file as one short line without control characters; null when nothing is left of it. */
export function tidy(text: string | undefined): string | null {
  const line = (text ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
  return line === '' ? null : line;
}
