import type { Answer } from '../../../core/cases/command.js';
import {
  ASSEMBLIES,
  CASUALTIES,
  CONDITIONS,
  HOLDERS,
  KNOWN_HOW,
  MARKING_STATES,
  MAY_ASK,
} from '../../../core/cases/details.js';
import { OBJECT_STATES } from '../../../core/cases/object-state.js';
import {
  COMPONENT_TYPES,
  CONSENTS,
  TARGET_KINDS,
  WEAPONS,
  type Choice,
} from '../../../core/cases/taxonomy.js';
import { addDays } from '../../../core/dates/case-date.js';
import { hasCome } from '../../../core/dates/read-date.js';
import type { PlaceIndex } from '../../../core/places/place-index.js';
import { metresLeftOpen, type Point } from '../../../core/places/place.js';
import { readPlace } from '../../../core/places/read-place.js';
import { unpackDate, unpackPoint } from './packed-value.js';

/** What the meaning of a button depends on. */
export interface ChoiceAid {
  /** The reporter's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the reporter typed, when the button is about that. */
  readonly words: string | null;
  readonly places: PlaceIndex | null;
}

/** The answer behind a button, or null when there is no such question or choice (an old or forged button). */
export function readChoice(question: string, value: string, aid: ChoiceAid): Answer | null {
  switch (question) {
    case 'state': {
      const state = OBJECT_STATES.find((code) => code === value);
      return state ? { question, value: state } : null;
    }
    case 'component-type': {
      const choice = choiceOf(COMPONENT_TYPES, value, aid);
      return choice && { question, value: choice };
    }
    case 'weapon': {
      const choice = choiceOf(WEAPONS, value, aid);
      return choice && { question, value: choice };
    }
    case 'target': {
      const choice = choiceOf(TARGET_KINDS, value, aid);
      return choice && { question, value: choice };
    }
    case 'marking':
      return value === 'unmarked' || value === 'illegible' || value === 'unidentified'
        ? { question, value: { kind: value } }
        : null;
    case 'part-number':
    case 'date-code':
    case 'lot':
    case 'serial':
    case 'logo':
      return value === 'absent' || value === 'unknown' ? { question, value: { kind: value } } : null;
    case 'variant':
    case 'manufacturer':
      return value === 'unknown' ? { question, value: { kind: 'unknown' } } : null;
    case 'place':
      return placeChoice(value, aid);
    case 'date':
    case 'seen':
      return dateChoice(question, value, aid);
    case 'consent': {
      const consent = CONSENTS.find((code) => code === value);
      return consent ? { question, value: consent } : null;
    }
    case 'country':
      return countryChoice(value);
    case 'quantity':
      return quantityChoice(value);
    case 'may-ask': {
      const choice = MAY_ASK.find((code) => code === value);
      return choice ? { question, value: choice } : null;
    }
    default:
      return detailChoice(question, value, aid);
  }
}

function detailChoice(question: string, value: string, aid: ChoiceAid): Answer | null {
  switch (question) {
    case 'marking-state': {
      const choice = choiceOf(MARKING_STATES, value, aid);
      return choice && { question, value: choice };
    }
    case 'board': {
      const choice = choiceOf(ASSEMBLIES, value, aid);
      return choice && { question, value: choice };
    }
    case 'casualties': {
      const choice = choiceOf(CASUALTIES, value, aid);
      return choice && { question, value: choice };
    }
    case 'known-how': {
      const choice = choiceOf(KNOWN_HOW, value, aid);
      return choice && { question, value: choice };
    }
    case 'holder': {
      const choice = choiceOf(HOLDERS, value, aid);
      return choice && { question, value: choice };
    }
    case 'condition': {
      const choice = choiceOf(CONDITIONS, value, aid);
      return choice && { question, value: choice };
    }
    default:
      return null;
  }
}

function countryChoice(value: string): Answer | null {
  const question = 'country';
  if (value === 'unknown') return { question, value: { kind: 'unknown' } };
  return /^[A-Z]{2}$/.test(value) ? { question, value: { kind: 'known', code: value } } : null;
}

function quantityChoice(value: string): Answer | null {
  const question = 'quantity';
  if (value === 'unknown') return { question, value: { kind: 'unknown' } };
  return /^[1-9]\d{0,3}$/.test(value) ? { question, value: { kind: 'count', count: Number(value) } } : null;
}

function choiceOf<Code extends string>(
  codes: readonly Code[],
  value: string,
  { words }: ChoiceAid,
): Choice<Code> | null {
  if (value === 'unknown') return { kind: 'unknown' };
  if (value === 'words') return words === null ? null : { kind: 'other', words };
  const code = codes.find((known) => known === value);
  return code === undefined ? null : { kind: 'known', code, ...said(words) };
}

function dateChoice(question: 'date' | 'seen', value: string, { today, words }: ChoiceAid): Answer | null {
  if (value === 'unknown') return { question, value: { kind: 'unknown' } };
  if (value === 'today') return { question, value: { kind: 'known', on: today } };
  if (value === 'yesterday') return { question, value: { kind: 'known', on: addDays(today, -1) } };
  const date = unpackDate(value);
  return date && hasCome(date, today) ? { question, value: { ...date, ...said(words) } } : null;
}

function placeChoice(value: string, { words, places }: ChoiceAid): Answer | null {
  const question = 'place';
  if (value === 'unknown') return { question, value: { kind: 'unknown' } };
  if (value === 'words') return words === null ? null : { question, value: { kind: 'words', words } };
  const point = unpackPoint(value);
  if (point)
    return {
      question,
      value: { kind: 'pin', ...point, ...squareOf(point, { words, places }), ...said(words) },
    };
  const place = places?.place(value);
  return place ? { question, value: { ...place, ...said(words) } } : null;
}

/** How exact the words were that the point was read from. */
function squareOf(
  { latitude, longitude }: Point,
  { words, places }: Pick<ChoiceAid, 'words' | 'places'>,
): { readonly metres?: number } {
  const reading = words !== null && places ? readPlace(words, places) : null;
  const place = reading?.kind === 'doubtful' ? reading.place : null;
  const isSame = place?.latitude === latitude && place.longitude === longitude;
  return isSame ? metresLeftOpen(place.metres ?? null) : {};
}

function said(words: string | null): { readonly words?: string } {
  return words === null ? {} : { words };
}
