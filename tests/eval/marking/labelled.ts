import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { halfOf } from '../lookup/queries.js';

/** What a marking says, by the knowledge of whoever labelled it. */
export interface Said {
  /** An id of `makers.ts`, `several` where the number does not tell, or null. */
  readonly maker: string | null;
  readonly parts: readonly string[];
  /** One text for each date code: its possible first and last days, in order. */
  readonly dates: readonly string[];
  readonly countries: readonly string[];
  readonly signs: readonly string[];
}

export interface LabelledMarking {
  readonly text: string;
  readonly group: string;
  readonly said: Said;
  /** Tables were fitted to the `tuning` half first; `main.ts` says what the others scored then. */
  readonly half: 'tuning' | 'held-out' | 'blind';
}

/** The day on which the set is read; labels of one-digit years depend on it. */
export const TODAY = '2026-11-21';

const LAST_YEAR = 2026;
const DAY = 86_400_000;

/** The labelled sets, each different marking once. */
export function readMarkings(): readonly LabelledMarking[] {
  const markings = new Map<string, LabelledMarking>();
  for (const marking of markingsOf('blind-markings.txt'))
    markings.set(marking.text, { ...marking, half: 'blind' });
  for (const marking of markingsOf('markings.txt')) markings.set(marking.text, marking);
  return [...markings.values()];
}

function* markingsOf(file: string): Iterable<LabelledMarking> {
  let group = '';
  for (const line of readFileSync(join(sourceFolder(), file), 'utf8').split('\n')) {
    if (line.startsWith('@ ')) group = line.slice(2).split(':')[0] ?? '';
    const [printed, label] = line.split(/ =>\s?/);
    if (line.startsWith('#') || printed === undefined || label === undefined) continue;
    const text = printed.split(' / ').join('\n');
    yield { text, group, said: saidIn(label), half: halfOf(text) };
  }
}

function saidIn(label: string): Said {
  const fields = new Map(label.split(';').map((field) => splitOnce(field.trim(), '=')));
  const list = (key: string, separator: string): readonly string[] =>
    (fields.get(key) ?? '')
      .split(separator)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return {
    maker: fields.get('maker') ?? null,
    parts: list('part', ','),
    dates: list('date', '&').map(rangesOf),
    countries: list('country', ','),
    signs: list('remark', ','),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** `2016-W34`, `2023-03`, `1989-Q4`, `?3-W12>2011`, several with `|`, as first and last days. */
export function rangesOf(notation: string): string {
  const ranges = notation.split('|').flatMap((one) => {
    const decade = /^\?(\d)-([^>]+)(?:>(\d{4}))?$/.exec(one);
    if (decade === null) return [rangeOf(one)];
    const years: string[] = [];
    for (let year = 1990 + Number(decade[1]); year <= LAST_YEAR; year += 10)
      if (year >= Number(decade[3] ?? 0)) years.push(rangeOf(`${year}-${decade[2] ?? ''}`));
    return years;
  });
  return ranges.sort().join('|');
}

/** The first and the last day, counted here without the product's calendar. */
function rangeOf(notation: string): string {
  const [, year = '', unit = '', value = ''] = /^(\d{4})-([WQF]?)(\d{2}|\d)(?:-\d{2})?$/.exec(notation) ?? [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(notation)) return `${notation}/${notation}`;
  if (/^\d{4}$/.test(notation)) return `${notation}-01-01/${notation}-12-31`;
  if (unit === 'W') return weeks(Number(year), Number(value), 1);
  if (unit === 'F') return weeks(Number(year), Number(value) * 2 - 1, 2);
  const months = unit === 'Q' ? 3 : 1;
  const first = unit === 'Q' ? Number(value) * 3 - 2 : Number(value);
  return `${iso(Date.UTC(Number(year), first - 1, 1))}/${iso(Date.UTC(Number(year), first - 1 + months, 0))}`;
}

/** Counts Mondays from the one of the week that has the year's first Thursday. */
function weeks(year: number, week: number, count: number): string {
  let thursday = Date.UTC(year, 0, 1);
  while (new Date(thursday).getUTCDay() !== 4) thursday += DAY;
  const monday = thursday - 3 * DAY + (week - 1) * 7 * DAY;
  return `${iso(monday)}/${iso(monday + (count * 7 - 1) * DAY)}`;
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The text file is not compiled along, so it is looked for from the package's own folder. */
function sourceFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'tests', 'eval', 'marking');
    if (existsSync(join(candidate, 'markings.txt'))) return candidate;
  }
  throw new Error('The labelled set is not above this file.');
}
