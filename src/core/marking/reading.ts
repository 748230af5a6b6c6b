import type { IsoDay } from '../register/uncertain-date.js';
import type { MakerId } from './makers.js';

/** What a part is, as far as its number says. */
export const PART_KINDS = [
  'microcontroller',
  'processor',
  'fpga',
  'memory',
  'logic',
  'analogue',
  'converter',
  'power',
  'interface',
  'radio',
  'navigation',
  'cellular',
  'sensor',
  'imaging',
  'discrete',
  'optocoupler',
  'passive',
  'connector',
  'camera',
  'battery',
  'board',
  'clock',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/**
 * Who a part number belongs to. `own`: one maker alone numbers parts like this. `shared`: the makers named do, and
 * others may. `generic`: a number of a standard or of everybody; it says nothing about who made the part.
 */
export type Holding = 'own' | 'shared' | 'generic';

/** One part number in a marking. */
export interface PartReading {
  /** The number as it is meant: upper case, look-alike letters put right, split number joined. */
  readonly number: string;
  readonly holding: Holding;
  /** One for `own`, the known ones for `shared`, none for `generic`. */
  readonly makers: readonly MakerId[];
  readonly kind: PartKind;
  /** The package in the industry's own name, `LQFP` or `SOT-23-5`; null where the number does not say. */
  readonly casing: string | null;
}

/** A stretch of time as a date code names it. Weeks are ISO 8601 weeks; see {@link DateMeaning}. */
export type Period =
  | { readonly unit: 'day'; readonly day: IsoDay }
  | { readonly unit: 'week'; readonly year: number; readonly week: number }
  /** Two weeks from this one on. */
  | { readonly unit: 'fortnight'; readonly year: number; readonly week: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly unit: 'year'; readonly year: number };

/**
 * One way to read a date code, with the first and the last day it can stand for. Makers number weeks by calendars that
 * differ from ISO 8601 by up to eight days; the range is that of the ISO week, and {@link sideOf} allows for it.
 */
export interface DateMeaning {
  readonly period: Period;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** A date code with every way it can be meant, earliest first; never empty. */
export interface DateCode {
  readonly text: string;
  readonly meanings: readonly DateMeaning[];
}

/** The country printed on the part, ISO 3166-1 alpha-2; `SU` is the USSR. Where it was assembled, rarely where designed. */
export interface CountryReading {
  readonly text: string;
  readonly country: string;
}

/** A text that tells one part or batch from another. */
export interface LabelledText {
  readonly kind: 'lot' | 'serial';
  readonly text: string;
}

/**
 * Why parts of one marking do not go together. Each is a reason to look closer, none a proof.
 * `two-makers`: numbers or names of different makers (or several parts described in one text);
 * `before-introduction`: the date is before the part was on the market; `in-the-future`: the date has not come yet;
 * `no-such-week`: a date code with a week above 53.
 */
export type RemarkingSign =
  | { readonly code: 'two-makers'; readonly makers: readonly MakerId[] }
  | {
      readonly code: 'before-introduction';
      readonly text: string;
      readonly part: string;
      /** The first year in which such a part can be dated. */
      readonly since: number;
    }
  | { readonly code: 'in-the-future'; readonly text: string }
  | { readonly code: 'no-such-week'; readonly text: string };

/** Who made the part, as far as the marking says: by the number alone, or by a name printed on it. */
export interface MakerReading {
  readonly maker: MakerId;
  readonly by: 'number' | 'name';
}

/** Everything that was understood of a marking. What is in none of the fields was not understood, and is not guessed. */
export interface MarkingReading {
  readonly parts: readonly PartReading[];
  /** Null when nothing says who, when several could, or when the marking contradicts itself. */
  readonly maker: MakerReading | null;
  readonly dates: readonly DateCode[];
  readonly countries: readonly CountryReading[];
  readonly labels: readonly LabelledText[];
  readonly signs: readonly RemarkingSign[];
}
