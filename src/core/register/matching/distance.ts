/** What it costs to take one letter for another, to leave one out, or to swap two. Whole errors cost 1. */
export interface Costs {
  substitute(a: string, b: string): number;
  omit(letter: string, beside: string | undefined): number;
  /** Two letters beside each other in the other order. */
  readonly swap: number;
}

/**
 * The cheapest way to turn one word into the other (optimal string alignment), or `limit` plus something as soon as
 * it is sure to cost more than `limit`.
 */
export function distance(a: string, b: string, { costs, limit }: { costs: Costs; limit: number }): number {
  if (a === b) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j += 1) last[j] = at(last, j - 1) + costs.omit(b.charAt(j - 1), b[j - 2]);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [at(last, 0) + costs.omit(a.charAt(i - 1), a[i - 2])];
    let best = at(row, 0);
    for (let j = 1; j <= b.length; j += 1) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      let cost = Math.min(
        at(last, j - 1) + (x === y ? 0 : costs.substitute(x, y)),
        at(last, j) + costs.omit(x, a[i - 2]),
        at(row, j - 1) + costs.omit(y, b[j - 2]),
      );
      if (x !== y && i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y)
        cost = Math.min(cost, at(beforeLast, j - 2) + costs.swap);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

const LOOKALIKE_PAIRS = pairs('0o 1l 1i 5s 8b 3e 3з il 4a 0о 3з 6б');

/** Slips of the pen between two words of one alphabet. */
export const SPELLING: Costs = {
  swap: 0.8,
  substitute(a, b) {
    if (LOOKALIKE_PAIRS.has(a + b)) return 0.5;
    return /\d/.test(a) || /\d/.test(b) ? 2 : 1;
  },
  omit: (letter, beside) => (/\d/.test(letter) ? 2 : letter === beside ? 0.6 : 1),
};

const NEAR_SOUNDS = new Map([
  ...weighted('sz SZ ZJ zZ sS TC zJ', 0.35),
  ...weighted('gh hk CS Ck Cz Ts Tz gJ JC sC gZ kg TZ', 0.45),
  ...weighted('ei ai ae ao ou oa uo iu ua eo', 0.35),
  ...weighted('vu vf vb td', 0.5),
]);

/** Differences between spellings of one name in several languages. */
export const SOUND: Costs = {
  swap: 1,
  substitute(a, b) {
    return NEAR_SOUNDS.get(a + b) ?? (isVowel(a) && isVowel(b) ? 0.5 : 1);
  },
  omit(letter, beside) {
    if (letter === beside) return 0.2;
    if (letter === 'i') return 0.35;
    return isVowel(letter) || letter === 'h' ? 0.6 : 1;
  },
};

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]));
}

function weighted(text: string, cost: number): [string, number][] {
  return [...pairs(text)].map((pair) => [pair, cost]);
}
