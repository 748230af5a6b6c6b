import { readMarking } from '../../../src/core/marking/read-marking.js';
import { TODAY, type LabelledMarking, type Said } from './labelled.js';

/** What is measured, each by itself. */
export const FIELDS = ['maker', 'part', 'date', 'country', 're-marking'] as const;
export type Field = (typeof FIELDS)[number];

export interface Outcome {
  readonly labelled: LabelledMarking;
  readonly read: Said;
}

export interface Score {
  /** How many there are to be read. */
  readonly labelled: number;
  /** Of what was read, how much is right; NaN when nothing was read. */
  readonly precision: number;
  /** Of what there is, how much was read. */
  readonly recall: number;
}

export function readAll(markings: readonly LabelledMarking[]): readonly Outcome[] {
  return markings.map((labelled) => ({ labelled, read: asSaid(labelled.text) }));
}

function asSaid(text: string): Said {
  const reading = readMarking(text, TODAY);
  return {
    maker: reading.maker?.maker ?? (reading.parts.length > 0 ? 'several' : null),
    parts: reading.parts.map(({ number }) => number),
    dates: reading.dates.map(({ meanings }) =>
      meanings
        .map(({ earliest, latest }) => `${earliest}/${latest}`)
        .sort()
        .join('|'),
    ),
    countries: reading.countries.map(({ country }) => country),
    signs: reading.signs.map(({ code }) => code),
  };
}

export function valuesOf(said: Said, field: Field): readonly string[] {
  switch (field) {
    case 'maker':
      return said.maker === null ? [] : [said.maker];
    case 'part':
      return said.parts;
    case 'date':
      return said.dates;
    case 'country':
      return said.countries;
    case 're-marking':
      return said.signs;
  }
}

/** A value counts as right when the label has it; a date code only with exactly the same ranges. */
export function scoreOf(outcomes: readonly Outcome[], field: Field): Score {
  let [right, read, labelled] = [0, 0, 0];
  for (const outcome of outcomes) {
    const [is, should] = [valuesOf(outcome.read, field), valuesOf(outcome.labelled.said, field)];
    right += is.filter((value) => should.includes(value)).length;
    read += is.length;
    labelled += should.length;
  }
  return { labelled, precision: right / read, recall: right / labelled };
}

/** The fields of a marking that were read otherwise than labelled. */
export function faultsOf({ read, labelled }: Outcome): readonly Field[] {
  const same = (field: Field): boolean =>
    [...valuesOf(read, field)].sort().join() === [...valuesOf(labelled.said, field)].sort().join();
  return FIELDS.filter((field) => !same(field));
}
