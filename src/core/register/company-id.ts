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

/**
 * The id for a company under the id that another register gives it (`NK-…`, `Q12345`, `lei-…`): the same on every
 * machine and for every list that uses that register's ids. One that is too long, or of other characters, is cut
 * and told apart by a checksum.
 */
export function companyIdOf(foreignId: string): CompanyId {
  const plain = foreignId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const fits: boolean = isCompanyId(plain);
  if (fits) return plain;
  const sum = checksum(foreignId);
  const head = plain.slice(0, MAX_LENGTH - sum.length - 1).replace(/-$/, '');
  return head === '' ? sum : `${head}-${sum}`;
}

/** FNV-1a over UTF-16 units, twice with different starts, 53 bits in base 36. Tells ids apart; keeps no secret. */
function checksum(text: string): string {
  const [high, low] = [0x811c9dc5, 0x9747b28c].map((start) => {
    let sum = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return sum >>> 0;
  }) as [number, number];
  return ((high & 0x1fffff) * 2 ** 32 + low).toString(36);
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
