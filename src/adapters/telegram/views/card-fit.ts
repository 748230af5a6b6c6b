/** Telegram counts what the reader sees, after the tags are gone; a little is kept in reserve. */
export const LONGEST_MESSAGE = 4000;

/** The blocks with an empty line between, as many from the first as fit into one message; an ellipsis for the rest. */
export function fitBlocks(blocks: readonly string[]): string {
  const fitting: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += seenLength(block) + 2;
    if (length > LONGEST_MESSAGE) return [...fitting, '…'].join('\n\n');
    fitting.push(block);
  }
  return fitting.join('\n\n');
}

export interface Between {
  readonly head: readonly string[];
  /** As many from the first as there is room for. */
  readonly middle: readonly string[];
  /** Says how many of those were left out. */
  readonly more: (count: number) => string;
  readonly tail: readonly string[];
}

/** One message that has its head and its tail whatever is between them. */
export function fitBetween({ head, middle, more, tail }: Between): string {
  const lengthOf = (blocks: readonly string[]): number =>
    blocks.reduce((sum, block) => sum + seenLength(block) + 2, 0);
  const room = LONGEST_MESSAGE - lengthOf([...head, ...tail, more(middle.length)]);
  const fits = (_: string, at: number): boolean => lengthOf(middle.slice(0, at + 1)) <= room;
  const shown = middle.filter(fits);
  const left = middle.length - shown.length;
  return [...head, ...shown, ...(left > 0 ? [more(left)] : []), ...tail].join('\n\n');
}

/** Characters the reader sees of some HTML. */
export function seenLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '&').length;
}
