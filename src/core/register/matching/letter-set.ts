/** Sounds that may stand for each other cheaply share a family; vowels have none, they come and go. */
const FAMILIES = ['szSZJTCkgh', 'vfb', 'td', 'l', 'm', 'n', 'r', 'p'];

/** The letters of a word as a bit set. Different letters may share a bit, so it can only rule likeness out. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

const FAMILY_BITS = new Map(
  FAMILIES.flatMap((family, bit) => Array.from(family, (sign) => [sign, 1 << bit])),
);

export function consonantFamilies(sound: string): number {
  let set = 0;
  for (const sign of sound) set |= FAMILY_BITS.get(sign) ?? 0;
  return set;
}

/** How many of the bits of the first set the second lacks. */
export function lacking(first: number, second: number): number {
  let rest = first & ~second;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
