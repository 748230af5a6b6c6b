import { canonicalJson } from '../kernel/canonical-json.js';
import type { Instant } from '../kernel/time.js';
import { readMarking } from '../marking/read-marking.js';
import type { DateCode, MarkingReading } from '../marking/reading.js';
import type { Component, Field } from './case.js';
import type { DateCodeText, Inscription } from './details.js';
import type { Choice } from './taxonomy.js';

interface Readings {
  readonly partNumber: Inscription | null;
  readonly dateCode: DateCodeText | null;
  readonly lot: Inscription | null;
  readonly serial: Inscription | null;
  readonly country: Choice<string> | null;
}

/**
 * A component with what a machine reads of its marking in the fields that nobody has filled. What a person said stays,
 * and so does a reading that comes out the same.
 */
export function withReadings(component: Component, now: Instant): Component {
  const read = readingsOf(component, now);
  const filled = <T>(field: Field<T> | null, value: T | null): Field<T> | null => {
    if (field !== null && field.basis !== 'machine') return field;
    if (value === null) return null;
    const isSame = field !== null && canonicalJson(plain(field.value)) === canonicalJson(plain(value));
    return isSame ? field : { value, basis: 'machine', by: 'system', at: now };
  };
  return {
    ...component,
    partNumber: filled(component.partNumber, read.partNumber),
    dateCode: filled(component.dateCode, read.dateCode),
    lot: filled(component.lot, read.lot),
    serial: filled(component.serial, read.serial),
    country: filled(component.country, read.country),
  };
}

/** A date code that somebody typed, read as it would be on this part. */
export function readDateCode({ marking }: Component, code: string, now: Instant): DateCodeText {
  const printed = marking?.value.kind === 'text' ? marking.value.text : '';
  const { dates } = readMarking(`${printed}\nDate code: ${code}`, dayOf(now));
  const read = dates.find(({ text }) => text.toUpperCase() === code.toUpperCase());
  return { kind: 'text', text: code, ...(read ? { made: spanOf(read) } : {}) };
}

function readingsOf({ marking }: Component, now: Instant): Readings {
  if (marking?.value.kind !== 'text') return NOTHING;
  const reading = readMarking(marking.value.text, dayOf(now));
  const [part, second] = reading.parts;
  const [code] = reading.dates;
  const [country, another] = reading.countries;
  return {
    // Of several numbers none is the part's for certain; the same holds for several countries.
    partNumber: part && !second ? inscription(part.number) : null,
    dateCode: code ? { kind: 'text', text: code.text, made: spanOf(code) } : null,
    lot: labelled(reading, 'lot'),
    serial: labelled(reading, 'serial'),
    country: country && !another ? { kind: 'known', code: country.country } : null,
  };
}

const NOTHING: Readings = { partNumber: null, dateCode: null, lot: null, serial: null, country: null };

function labelled({ labels }: MarkingReading, kind: 'lot' | 'serial'): Inscription | null {
  const label = labels.find((each) => each.kind === kind);
  return label === undefined ? null : inscription(label.text);
}

function inscription(text: string): Inscription {
  return { kind: 'text', text };
}

/** From the first day of its earliest meaning to the last of its latest. */
function spanOf({ meanings }: DateCode): { readonly from: string; readonly to: string } {
  const from = meanings.map(({ earliest }) => earliest).sort()[0] ?? '';
  const to =
    meanings
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? '';
  return { from, to };
}

function dayOf(now: Instant): string {
  return new Date(now).toISOString().slice(0, '2024-05-12'.length);
}

/** Values of a case are plain data by construction; this only tells the type checker so, and drops `undefined`. */
function plain(value: unknown): Parameters<typeof canonicalJson>[0] {
  return JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalJson>[0];
}
