import type { IsoDay } from '../register/uncertain-date.js';
import { introducedIn } from './introductions.js';
import type { MakerId } from './makers.js';
import type { DateCode, PartReading, RemarkingSign } from './reading.js';

/**
 * Pairs whose names stand together on honest parts: one took over the other's numbers, sells them on, or builds modules
 * around the other's chips.
 */
const TOGETHER: readonly (readonly [MakerId, MakerId])[] = [
  ['ai-thinker', 'espressif'],
  ['kioxia', 'toshiba'],
  ['altera', 'intel'],
  ['intel', 'micron'],
  ['nexperia', 'nxp'],
  ['nxp', 'onsemi'],
  ['micron', 'st'],
  ['micron', 'onsemi'],
  ['hitachi', 'renesas'],
  ['microchip', 'renesas'],
  ['fujitsu', 'infineon'],
  ['murata', 'sony'],
  ['amd', 'infineon'],
  ['nuvoton', 'winbond'],
  ['samsung', 'samsung-sdi'],
  ['xmc', 'winbond'],
];

/** Things that hold parts of others: their maker and those of the chips in them do not contradict each other. */
const HOLDERS: ReadonlySet<string> = new Set(['camera', 'board']);

export interface MakersInMarking {
  /** Makers whose number one of the parts is, and no one else's. */
  readonly byNumber: readonly MakerId[];
  readonly byName: readonly MakerId[];
}

/**
 * The makers that cannot all have made it; empty when all go together. Two speak for re-marking, more for a list of
 * parts.
 */
export function contradicting(
  parts: readonly PartReading[],
  { byNumber, byName }: MakersInMarking,
): readonly MakerId[] {
  if (parts.some(({ kind }) => HOLDERS.has(kind))) return [];
  const all = [...new Set([...byNumber, ...byName])];
  const apart = all.filter((maker) => all.some((other) => maker !== other && !goTogether(maker, other)));
  // Names alone are a board's silk-screen or a sentence; it takes a number to contradict.
  return byNumber.length === 0 ? [] : apart;
}

export function goTogether(one: MakerId, other: MakerId): boolean {
  return one === other || TOGETHER.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** The reasons in the dates: before the part was on the market, or after today. */
export function signsInDates(
  dates: readonly DateCode[],
  parts: readonly PartReading[],
  today: IsoDay,
): readonly RemarkingSign[] {
  return dates.flatMap(({ text, meanings }): RemarkingSign[] => {
    if (meanings.every(({ earliest }) => earliest > today)) return [{ code: 'in-the-future', text }];
    const newest = newestPart(parts);
    if (newest === null) return [];
    const { part, since } = newest;
    const tooEarly = meanings.every(({ latest }) => latest < `${String(since)}-01-01`);
    return tooEarly ? [{ code: 'before-introduction', text, part, since }] : [];
  });
}

function newestPart(parts: readonly PartReading[]): { readonly part: string; readonly since: number } | null {
  const known = parts.flatMap(({ number }) => {
    const since = introducedIn(number);
    return since === null ? [] : [{ part: number, since }];
  });
  return known.sort((a, b) => b.since - a.since)[0] ?? null;
}
