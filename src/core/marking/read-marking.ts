import type { IsoDay } from '../register/uncertain-date.js';
import { countriesIn } from './countries.js';
import type { DateContext } from './date-codes.js';
import { findDates } from './find-dates.js';
import { makersNamed } from './find-makers.js';
import { partAt } from './find-parts.js';
import { introducedIn } from './introductions.js';
import { labelled, type Labelled } from './labels.js';
import { hasCyrillic } from './look-alikes.js';
import type { MakerId } from './makers.js';
import type { MakerReading, MarkingReading, PartKind, PartReading, RemarkingSign } from './reading.js';
import { contradicting, signsInDates, type MakersInMarking } from './remarking.js';
import { linesOf, type Line, type Word } from './words.js';

/**
 * Reads the text on a part, as a person typed it or a machine read it from a picture. Never throws; text of any length
 * and content is accepted, and what is not understood is in no field of the answer.
 *
 * @param text the marking verbatim, lines as printed
 * @param today no part is younger
 */
export function readMarking(text: string, today: IsoDay): MarkingReading {
  const marking = takeApart(text);
  const named = makersNamed(marking.lines);
  const { parts, rest } = partsIn(marking.lines, named);
  const makers = makersOf(parts, named);
  const apart = contradicting(parts, makers);
  const context = contextOf(parts, makers, today);
  const countries = countriesIn(
    marking.lines.map((line) => line.text),
    context.makers,
  );
  const hasContext = parts.length > 0 || named.length > 0 || countries.length > 0;
  const { dates, noSuchWeek } = findDates({ ...marking, rest, context, hasContext });
  const signs: readonly RemarkingSign[] = [
    ...(apart.length === 2 ? [{ code: 'two-makers', makers: apart } as const] : []),
    ...signsInDates(dates, parts, today),
    ...(dates.length === 0
      ? noSuchWeek.slice(0, 1).map((code) => ({ code: 'no-such-week', text: code }) as const)
      : []),
  ];
  return {
    parts,
    maker: apart.length > 1 ? null : theMaker(parts, makers),
    dates,
    countries,
    labels: marking.labels,
    signs,
  };
}

/** A marking with everything that has a label taken out of its lines. */
interface TakenApart {
  readonly lines: readonly Line[];
  readonly labels: Labelled['labels'];
  readonly labelledDates: readonly string[];
}

function takeApart(text: string): TakenApart {
  const whole = text
    .slice(0, LONGEST)
    .split(/[\r\n]+/u)
    .map((line) => labelled(line.normalize('NFKC')));
  return {
    lines: linesOf(whole.map(({ rest }) => rest).join('\n')),
    labels: whole.flatMap(({ labels }) => labels),
    labelledDates: whole.flatMap(({ dates }) => dates),
  };
}

/** Characters; longer texts are on no part, and what comes after is not read. */
const LONGEST = 4000;

interface Parts {
  readonly parts: readonly PartReading[];
  /** Line by line, the words that are part of no number. */
  readonly rest: readonly (readonly Word[])[];
}

/** Numbers go on in the next line as well as in the next word. */
function partsIn(lines: readonly Line[], named: readonly MakerId[]): Parts {
  const parts = new Map<string, PartReading>();
  const words = lines.flatMap((line) => line.words);
  const rest = new Map<number, Word[]>(lines.map((_, index) => [index, []]));
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const found = partAt(words, at, named);
    if (found === null) rest.get(word.line)?.push(word);
    else parts.set(found.part.number, found.part);
    at += found?.words ?? 1;
  }
  return { parts: [...parts.values()], rest: [...rest.values()] };
}

function makersOf(parts: readonly PartReading[], byName: readonly MakerId[]): MakersInMarking {
  const owners = parts.filter(({ holding }) => holding === 'own').flatMap(({ makers }) => makers);
  return { byNumber: [...new Set(owners)], byName };
}

/** A device's maker before those of the parts in it, and a number of one maker before a printed name. */
function theMaker(parts: readonly PartReading[], { byNumber, byName }: MakersInMarking): MakerReading | null {
  const device = parts.find(({ kind, holding }) => kind === 'camera' && holding === 'own')?.makers[0];
  if (device !== undefined) return { maker: device, by: 'number' };
  const [owner] = byNumber;
  if (owner !== undefined) return { maker: owner, by: 'number' };
  const [name, second] = byName;
  return name === undefined || second !== undefined ? null : { maker: name, by: 'name' };
}

function contextOf(
  parts: readonly PartReading[],
  { byNumber, byName }: MakersInMarking,
  today: IsoDay,
): DateContext {
  const makers = new Set([...byNumber, ...byName, ...parts.flatMap((part) => part.makers)]);
  const known = parts.flatMap(({ number }) => introducedIn(number) ?? []);
  return {
    today,
    makers,
    since: known.length === 0 ? null : Math.max(...known),
    postSoviet: parts.some(({ number }) => hasCyrillic(number)),
    plainYears: parts.length === 0 || parts.some(({ kind }) => WITH_PLAIN_YEARS.has(kind)),
    military: parts.some(({ number }) => /^(?:JAN|J?M38510|5962|SNJ)/.test(number)),
  };
}

/** Things that bear the year itself on a label or board. */
const WITH_PLAIN_YEARS: ReadonlySet<PartKind> = new Set<PartKind>([
  'board',
  'camera',
  'battery',
  'connector',
]);
