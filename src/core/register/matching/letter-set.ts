/** Sounds that may stand for each other cheaply share a family; vowels have none, they come and go. */
const FAMILIES = ['szSZJTCkgh', 'vfb', 'td', 'l', 'm', 'n', 'r', 'p'];

/** The letters of a word as a bit set. Different letters may share a bit, so it can only rule likeness out. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

export function consonantFamilies(sound: string): number {
  return FAMILIES.reduce(
    (set, family, bit) => (Array.from(family).some((sign) => sound.includes(sign)) ? set | (1 << bit) : set),
    0,
  );
}

/** How many of the bits of the first set the second lacks. */
export function lacking(first: number, second: number): number {
  let rest = first & ~second;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
