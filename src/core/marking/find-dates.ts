import type { IsoDay } from '../register/uncertain-date.js';
import { codeOf, dateCode, type DateContext } from './date-codes.js';
import { capitals } from './look-alikes.js';
import type { DateCode, LabelledText } from './reading.js';
import { monthAndYear, romanDate, type SovietDate } from './soviet-dates.js';
import type { Line, Word } from './words.js';
import { dayInSerial, labelledDate, writtenDates } from './written-dates.js';

/** A marking as far as it was taken apart before its dates are looked for. */
export interface DateRequest {
  readonly lines: readonly Line[];
  readonly labels: readonly LabelledText[];
  /** What stood behind "date code" and the like. */
  readonly labelledDates: readonly string[];
  /** Line by line, the words that are part of no number. */
  readonly rest: readonly (readonly Word[])[];
  readonly context: DateContext;
  /** Something says that this is on a part: bare digits count then. */
  readonly hasContext: boolean;
}

export interface FoundDates {
  /** Each different code once, those with a label first. */
  readonly dates: readonly DateCode[];
  /** Digits in a date code's place whose week is above 53. */
  readonly noSuchWeek: readonly string[];
}

/** Every date code of a marking. */
export function findDates(request: DateRequest): FoundDates {
  const found = [
    behindLabels(request),
    inSerials(request),
    ...request.lines.map((line, index) => inLine(request, line, request.rest[index] ?? [])),
  ];
  const codes = found.flatMap(({ dates }) => dates).filter(({ meanings }) => meanings.length > 0);
  const byText = new Map(codes.toReversed().map((code) => [code.text, code]));
  return {
    dates: [...byText.values()].reverse(),
    noSuchWeek: found.flatMap(({ noSuchWeek }) => noSuchWeek),
  };
}

function behindLabels({ labelledDates, context }: DateRequest): FoundDates {
  const codes = labelledDates.map((text) => codeOf(text, labelledDate(text, context.today)));
  const unread = codes.filter(({ meanings }) => meanings.length === 0).map(({ text }) => text);
  return { dates: codes, noSuchWeek: unread.filter((text) => /^\d{4}$/.test(text)) };
}

function inSerials({ labels, context }: DateRequest): FoundDates {
  const serials = context.makers.has('hikvision') ? labels : [];
  const days = serials.flatMap(({ text }) => dayInSerial(text) ?? []);
  return { dates: days.map(({ text, periods }) => codeOf(text, periods)), noSuchWeek: [] };
}

function sovietDates(line: string, today: IsoDay): readonly SovietDate[] {
  return [romanDate(line, today), monthAndYear(line, today)].filter((date) => date !== null);
}

/** In a sentence only a labelled date counts. */
function inLine({ context, hasContext }: DateRequest, line: Line, rest: readonly Word[]): FoundDates {
  if (line.prose) return { dates: [], noSuchWeek: [] };
  const written = writtenDates(line.text).dates;
  const counting = written.filter(({ unmistakable }) => hasContext || unmistakable);
  const soviet = context.postSoviet ? sovietDates(capitals(line.text), context.today) : [];
  const dates = [...counting, ...soviet].map(({ text, periods }) => codeOf(text, periods));
  if (!hasContext) return { dates, noSuchWeek: [] };
  const said = written.map(({ text }) => capitals(text)).join(' ');
  const readings = rest
    .filter(({ text }) => !said.includes(text))
    .flatMap(({ latin, text }) => dateCode(latin ?? text, context) ?? []);
  return {
    dates: [...dates, ...readings.flatMap((reading) => (reading.kind === 'date' ? [reading.code] : []))],
    noSuchWeek: readings.flatMap((reading) => (reading.kind === 'no-such-week' ? [reading.text] : [])),
  };
}
