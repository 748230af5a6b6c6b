import { placeInHan } from './han.js';
import type { ListedName, NameIndex } from './name-index.js';
import { NOBODY } from './name-table.js';
import { nearReadings } from './near-syllables.js';
import { heardIn, isReadable, SHORTEST_HEARD, type Alphabet } from './pinyin.js';
import { hanOf, MOST_HOMOPHONES, saidAloud, withoutFormsSaid, type SaidAloud } from './said-aloud.js';
import type { ScoreRequest } from './score-request.js';
import type { ScoredName } from './score.js';
import { simplified } from './traditional.js';
import type { Word } from './words.js';
import { placeSaid } from './written-as-said.js';

/** A name of three signs or more, to the last letter. */
const EXACTLY = 0.92;
const MISSPELT = 0.86;
/** A slip in few letters, another reading of the same sound, a trade besides. */
const DOUBTED = 0.78;
/** Two signs sound as many others do. */
const TWO_SIGNS = 0.74;
const SHORTEST_SURE = 6;
const LONGEST = 60;
const SHORTEST_MISSPELT = 8;
const SHORTEST_MISSPELT_SURE = 10;
/** What is longer may be misspelt in so many ways that looking for them takes long. */
const LONGEST_MISSPELT = 36;
/** Names compared with a misspelt one, about: who is called like so many is not found by a misspelling. */
const MOST_NEAR = 40;
/** Words in small letters or of everyday life may be syllables: "Zhong Hai You". */
const MOST_BESIDE = 3;

/** Words of a question that may be a Chinese name read aloud. */
interface Run {
  readonly positions: readonly number[];
  readonly alphabet: Alphabet;
  readonly heard: string;
  /** A trade or a place stands beside it. */
  readonly beside: boolean;
  /** Chinese places that stand beside it, as they are heard. */
  readonly places: readonly string[];
}

/**
 * Listed Chinese names in a question that has them by their sound: "Zhongxing Tongxun", «Чжунхай'ю». Compared is what is left
 * when the spaces are out, and that letter for letter: one slip only in a long name.
 */
export function scoreSaidAloud(
  index: NameIndex,
  { asked, inPassing, framed }: Pick<ScoreRequest, 'asked' | 'inPassing' | 'framed'>,
): ScoredName[] {
  // «Алі-Баба і сорок розбійників»: what stands in small letters is talk only where somebody asks of the register.
  const runs = runsOf(asked, framed ? inPassing : new Set());
  for (const run of runs) {
    const found = withoutFormsSaid(run.alphabet, run.heard).flatMap((heard) => scoreRun(index, run, heard));
    if (found.length > 0) return found;
  }
  const [shortest, longest] = [runs.at(-1), runs[0]];
  return [...new Set([shortest, longest])].flatMap((run) =>
    run === undefined ? [] : scoreMisspeltRun(index, run),
  );
}

/** The runs of words that may be one name and leave nothing unexplained, the longest first. */
function runsOf(asked: readonly Word[], inPassing: ReadonlySet<string>): readonly Run[] {
  const heavy = asked.flatMap(({ kind, text }, at) =>
    (kind === 'rare' || kind === 'everyday') && !inPassing.has(text) ? [at] : [],
  );
  const [first, last] = [heavy[0], heavy.at(-1)];
  if (first === undefined || last === undefined) return [];
  const runs: Run[] = [];
  for (let start = Math.max(0, first - MOST_BESIDE); start <= first; start += 1)
    for (let end = last; end < Math.min(asked.length, last + 1 + MOST_BESIDE); end += 1)
      runs.push(...runBetween(asked, start, end));
  return runs.sort((a, b) => b.positions.length - a.positions.length);
}

function runBetween(asked: readonly Word[], start: number, end: number): readonly Run[] {
  const words = asked.slice(start, end + 1);
  const [alphabet] = (['latin', 'cyrillic'] as const).filter((each) =>
    words.every(({ script }) => script === each),
  );
  if (alphabet === undefined) return [];
  const heard = words.map(({ text }) => heardIn(alphabet, text)).join('');
  if (heard.length < SHORTEST_HEARD || heard.length > LONGEST) return [];
  const others = asked.filter((_, at) => at < start || at > end);
  const places = others.filter(({ kind }) => kind === 'place').map(({ text }) => heardIn(alphabet, text));
  if (others.some(isOfOtherKind)) return [];
  return [
    {
      positions: words.map((_, at) => start + at),
      alphabet,
      heard,
      places: places.filter((place) => isReadable(alphabet, place)),
      beside: others.some(({ kind, text }) => kind === 'sector' || (kind === 'place' && !CHINESE.test(text))),
    },
  ];
}

/** Says nothing about which Chinese company it is. */
const CHINESE = /^(?:chin|китай|китає|кнр$)/u;

/** Words that say the company is of another kind than any that shares the rest of the name. */
const OTHER_KIND = /^(?:bank|банк|insur|страх|univ|унів|унив|hospit|hotel|готел|отел|fund|фонд)/u;

function isOfOtherKind({ text }: Word): boolean {
  return OTHER_KIND.test(text);
}

function scoreRun(index: NameIndex, run: Run, heard: string): ScoredName[] {
  if (heard.length < SHORTEST_HEARD || !isReadable(run.alphabet, heard)) return [];
  return scored(run, namesHeard(index, run.alphabet, heard), false);
}

function scoreMisspeltRun(index: NameIndex, run: Run): ScoredName[] {
  const { alphabet } = run;
  const readings = withoutFormsSaid(alphabet, run.heard).filter(
    ({ length }) => length >= SHORTEST_MISSPELT && length <= LONGEST_MISSPELT,
  );
  const names: Heard[] = [];
  for (const heard of readings.flatMap((each) => [...nearReadings(alphabet, each)])) {
    if (names.length >= MOST_NEAR) break;
    names.push(...namesHeard(index, alphabet, heard));
  }
  return scored(
    run,
    names.filter(({ said }) => said.signs > 2),
    true,
  );
}

interface Heard {
  readonly name: ListedName;
  readonly said: SaidAloud;
}

/** Two texts may share a key. */
function namesHeard(index: NameIndex, alphabet: Alphabet, heard: string): readonly Heard[] {
  return index.namesSaid(heard).flatMap((name) => {
    const said = saidAloud(name.text).find((each) => each[alphabet] === heard);
    return said === undefined ? [] : [{ name, said }];
  });
}

function scored(run: Run, heard: readonly Heard[], misspelt: boolean): ScoredName[] {
  const listed = heard.filter(({ name }) => name.companyId !== NOBODY);
  const few = new Set(listed.map(({ name }) => name.company)).size <= MOST_HOMOPHONES;
  return listed
    .flatMap(({ name, said }) => {
      if ((said.signs === 2 && (!few || run.beside)) || isElsewhere(name, run)) return [];
      const score = said.signs === 2 ? TWO_SIGNS : sureness(run, said, misspelt);
      return isSomebodyElses(name, heard) ? [{ name, score: Math.min(score, DOUBTED) }] : [{ name, score }];
    })
    .map((each) => ({ ...each, how: { code: 'respelled' }, answers: new Set(run.positions) }));
}

/** Two places in two names make two companies. */
function isElsewhere(name: ListedName, { alphabet, places }: Run): boolean {
  const own = placeSaid(alphabet, placeInHan(hanOf(name.text) ?? ''));
  return own.length > 0 && places.some((place) => !own.includes(place));
}

function sureness(run: Run, said: SaidAloud, misspelt: boolean): number {
  const { length } = said[run.alphabet];
  const short = length < (misspelt ? SHORTEST_MISSPELT_SURE : SHORTEST_SURE);
  return short || run.beside ? DOUBTED : misspelt ? MISSPELT : EXACTLY;
}

/** A well-known company of other signs is called by the same sounds. */
function isSomebodyElses(name: ListedName, heard: readonly Heard[]): boolean {
  const own = simplified(hanOf(name.text) ?? '');
  return heard.some(({ name: other }) => {
    const known = other.companyId === NOBODY ? hanOf(other.text) : null;
    return known !== null && !own.includes(simplified(known)) && !simplified(known).includes(own);
  });
}
