/** What it costs to take one letter for another, to leave one out, or to swap two. Whole errors cost 1. Letters are codes. */
export interface Costs {
  substitute(a: number, b: number): number;
  /** `beside` is the letter before it, 0 at the start. */
  omit(letter: number, beside: number): number;
  /** Two letters beside each other in the other order. */
  readonly swap: number;
}

/** Every error as grave as another: as people count wrong letters. */
export const WHOLE: Costs = { swap: 1, substitute: () => 1, omit: () => 1 };

/** Longer words are not compared: nothing is called that. */
const LONGEST = 64;

// Rows of the table, kept from call to call: this runs hundreds of times for one question.
let beforeLast = new Float64Array(LONGEST + 1);
let last = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/**
 * The cheapest way to turn one word into the other (optimal string alignment), or `limit` plus something as soon as
 * it is sure to cost more than `limit`.
 */
export function distance(a: string, b: string, { costs, limit }: { costs: Costs; limit: number }): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return limit + 1;
  last[0] = 0;
  for (let j = 1; j <= b.length; j += 1)
    last[j] = (last[j - 1] ?? 0) + costs.omit(b.charCodeAt(j - 1), j > 1 ? b.charCodeAt(j - 2) : 0);
  for (let i = 1; i <= a.length; i += 1) {
    if (nextRow(a, b, { i, costs }) > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? limit + 1;
}

/** Fills `row` for the first `i` letters of `a`, and gives its least cost. */
function nextRow(a: string, b: string, { i, costs }: { i: number; costs: Costs }): number {
  const x = a.charCodeAt(i - 1);
  const beforeX = i > 1 ? a.charCodeAt(i - 2) : 0;
  const omitX = costs.omit(x, beforeX);
  let left = (last[0] ?? 0) + omitX;
  let diagonal = last[0] ?? 0;
  let best = left;
  row[0] = left;
  let beforeY = 0;
  for (let j = 1; j <= b.length; j += 1) {
    const y = b.charCodeAt(j - 1);
    const above = last[j] ?? 0;
    let cost = x === y ? diagonal : diagonal + costs.substitute(x, y);
    const without = above + omitX;
    if (without < cost) cost = without;
    if (left < cost) {
      const added = left + costs.omit(y, beforeY);
      if (added < cost) cost = added;
    }
    if (x !== y && x === beforeY && beforeX === y && i > 1) {
      const swapped = (beforeLast[j - 2] ?? 0) + costs.swap;
      if (swapped < cost) cost = swapped;
    }
    row[j] = cost;
    if (cost < best) best = cost;
    diagonal = above;
    left = cost;
    beforeY = y;
  }
  return best;
}

/** Rows of keys; a finger slips to the next one, or to one of the two above or below it. */
const KEYS = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];
/** Letters that people take for one another when they write a name by ear. */
const BY_EAR =
  'ae ao ou ei iy ea oi ck kq cq sz cs cz vw fv gj dt bp mn xs gh kh rl аоя оа еиєэ иіїйы уюо еаэ зсц гґхк дт бп шщжч вф мн рл ьй';

const SLIP = 1;
/** A letter that neither finger nor ear would put there makes another name more often than it is a slip: Subway, Sunway. */
const STRANGE = 1.5;

const SUBSTITUTES = new Map<number, number>();
for (const [upper = '', ...others] of KEYS.flatMap((rows) =>
  rows.map((row, at) => [row, ...rows.slice(at + 1, at + 2)]),
))
  for (const [at, key] of [...upper].entries())
    for (const next of [upper[at + 1], ...others.flatMap((row) => [row[at - 1], row[at]])])
      if (next !== undefined) substitutable(key, next, SLIP);
for (const letters of BY_EAR.split(' '))
  for (const a of letters) for (const b of letters) substitutable(a, b, SLIP);
for (const pair of '0o 1l 1i 5s 8b 3e 3з il 4a 0о 6б'.split(' '))
  substitutable(pair.charAt(0), pair.charAt(1), 0.5);

function substitutable(a: string, b: string, cost: number): void {
  if (a === b) return;
  SUBSTITUTES.set(a.charCodeAt(0) * 65_536 + b.charCodeAt(0), cost);
  SUBSTITUTES.set(b.charCodeAt(0) * 65_536 + a.charCodeAt(0), cost);
}

/** Slips of the pen between two words of one alphabet. */
export const SPELLING: Costs = {
  swap: 0.8,
  substitute(a, b) {
    return SUBSTITUTES.get(a * 65_536 + b) ?? (isDigit(a) || isDigit(b) ? 2 : STRANGE);
  },
  omit: (letter, beside) => (isDigit(letter) ? 2 : letter === beside ? 0.6 : 1),
};

/** As {@link SPELLING}, where no letter is stranger than another: between words that are no longer spelt as typed. */
export const EVENLY: Costs = {
  ...SPELLING,
  substitute: (a, b) => Math.min(SPELLING.substitute(a, b), isDigit(a) || isDigit(b) ? 2 : SLIP),
};

/** Sounds are written in ASCII, so all pairs fit a small table. */
const SIGNS = 128;
const SOUND_SUBSTITUTES = new Float64Array(SIGNS * SIGNS).fill(1);
for (const [cost, text] of [
  // English vowels are said in many ways, but not in every one: Spinner is no Spanner.
  [0.9, 'eo eu iu'],
  [0.35, 'sz SZ ZJ zZ sS TC zJ ei ae ao ou au'],
  [0.45, 'gh hk CS Ck Cz Ts Tz gJ JC sC gZ kg TZ'],
  [0.5, 'vu vf vb td'],
] as const)
  for (const [a, b] of pairs(text)) SOUND_SUBSTITUTES[a * SIGNS + b] = cost;

const SOUND_OMITS = new Float64Array(SIGNS).fill(1);
for (const [cost, signs] of [
  [0.6, 'aeouh'],
  [0.35, 'i'],
] as const)
  for (const sign of signs) SOUND_OMITS[sign.charCodeAt(0)] = cost;

/** Differences between spellings of one name in several languages. */
export const SOUND: Costs = {
  swap: 1,
  substitute: (a, b) => SOUND_SUBSTITUTES[a * SIGNS + b] ?? 1,
  omit: (letter, beside) => (letter === beside ? 0.2 : (SOUND_OMITS[letter] ?? 1)),
};

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Pairs of codes, each both ways round. */
function pairs(text: string): readonly (readonly [number, number])[] {
  return text.split(' ').flatMap((pair) => {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    return [[a, b] as const, [b, a] as const];
  });
}
