/** Telegram counts what the reader sees, after the tags are gone; a little is kept in reserve. */
export const LONGEST_MESSAGE = 4000;

/** The blocks with an empty line between, as many from the first as fit into one message. */
export function fitBlocks(blocks: readonly string[]): string {
  const fitting: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += seenLength(block) + 2;
    if (length > LONGEST_MESSAGE) break;
    fitting.push(block);
  }
  return fitting.join('\n\n');
}

/** Characters the reader sees of some HTML. */
export function seenLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '&').length;
}
