import type { CompanyId } from './company.js';

const MAX_LENGTH = 32;
const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether text from outside (a link, a button, a file) can be a company's id at all. */
export function isCompanyId(text: string): text is CompanyId {
  return text.length <= MAX_LENGTH && SHAPE.test(text);
}

/**
 * The id for a name already written in Latin letters, for example `procter-gamble`. Cut at a word where it is
 * too long. `taken` are ids of other companies: a clash gets `-2`, `-3`, so equal files give equal ids.
 */
export function companyIdFor(latinName: string, taken: ReadonlySet<CompanyId>): CompanyId {
  const words = latinName
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['company'];
  const base = joinWithin(words, MAX_LENGTH);
  if (!taken.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const suffix = `-${String(count)}`;
    const id = joinWithin(words, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(id)) return id;
  }
}

function joinWithin(words: readonly string[], limit: number): string {
  let joined = (words[0] ?? '').slice(0, limit);
  for (const word of words.slice(1)) {
    const longer = `${joined}-${word}`;
    if (longer.length > limit) break;
    joined = longer;
  }
  return joined;
}
