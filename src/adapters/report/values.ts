import type { Marking, Manufacturer } from '../../core/cases/case.js';
import type { DateCodeText, Inscription, Quantity } from '../../core/cases/details.js';
import type { CodeOnly, Exported } from '../../core/export/exported-case.js';
import type { Choice, ComponentType, TargetKind, Weapon } from '../../core/cases/taxonomy.js';
import { daysIn, type CaseDate } from '../../core/dates/case-date.js';
import type { Place } from '../../core/places/place.js';
import { markup, words, type Html } from './html.js';
import { momentText, whoText, type Speech } from './speech.js';

/** What was answered, with the reporter's own words beside what was understood from them. */
export function weaponText(speech: Speech, weapon: Choice<Weapon> | CodeOnly): Html {
  return choiceText(speech, weapon, (code) => speech.t(`taxonomy:weapon.${code}`));
}

export function componentText(speech: Speech, type: Choice<ComponentType> | CodeOnly): Html {
  return choiceText(speech, type, (code) => speech.t(`taxonomy:component.${code}`));
}

export function targetText(speech: Speech, target: Choice<TargetKind>): Html {
  return choiceText(speech, target, (code) => speech.t(`taxonomy:target.${code}`));
}

export function countryText(speech: Speech, country: Choice<string> | CodeOnly): Html {
  const names = new Intl.DisplayNames([speech.format.locale], { type: 'region', fallback: 'code' });
  return choiceText(speech, country, (code) =>
    code === 'SU' ? speech.t('marking:ussr') : (names.of(code) ?? code),
  );
}

export function inscriptionText({ t }: Speech, value: Inscription): Html {
  if (value.kind === 'text') return words(value.text);
  return markup`${t(value.kind === 'absent' ? 'details:absent' : 'case:unknown')}`;
}

/** A date code and, where it can be read, the days in which the part was made. */
export function dateCodeText(speech: Speech, value: DateCodeText): Html {
  const code = inscriptionText(speech, value);
  if (value.kind !== 'text' || value.made === undefined) return code;
  const { t, format } = speech;
  const days = { from: format.date(value.made.from), to: format.date(value.made.to) };
  return markup`${code} · ${days.from === days.to ? days.from : t('case:dateRange', days)}`;
}

export function quantityText({ t }: Speech, value: Quantity): Html {
  if (value.kind === 'count') return markup`${t('details:pieces', { number: value.count })}`;
  return value.kind === 'other' ? words(value.words) : markup`${t('case:unknown')}`;
}

export function choiceText<Code extends string>(
  { t }: Speech,
  choice: Choice<Code> | CodeOnly,
  name: (code: Code) => string,
): Html {
  if (choice.kind === 'known')
    return markup`${name(choice.code)}${beside('words' in choice ? choice.words : undefined)}`;
  return 'words' in choice ? words(choice.words) : markup`${t('case:unknown')}`;
}

function beside(typed: string | undefined): Html | null {
  return typed === undefined ? null : markup` · ${words(typed)}`;
}

export function markingText({ t }: Speech, marking: Marking): Html {
  return marking.kind === 'text'
    ? markup`<pre>${words(marking.text)}</pre>`
    : markup`${t(`case:${marking.kind}`)}`;
}

export function manufacturerText({ t }: Speech, maker: Manufacturer): Html {
  if (maker.kind === 'named') return words(maker.name);
  return markup`${t(maker.kind === 'unknown' ? 'case:unknown' : 'details:unidentifiedMaker')}`;
}

export function dateText({ t, format }: Speech, date: CaseDate): Html {
  if (date.kind === 'unknown') return markup`${t('case:unknown')}`;
  if (date.kind === 'range') {
    const [from, to] = [format.date(date.from), format.date(date.to)];
    return markup`${t('case:dateRange', { from, to })}${beside(date.words)}`;
  }
  const days = date.on.includes('W') ? daysIn(date.on) : null;
  if (days === null) return markup`${format.date(date.on)}${beside(date.words)}`;
  const [from, to] = [format.date(days.first), format.date(days.last)];
  const week = Number(date.on.slice('2024-W'.length));
  return markup`${t('case:week', { week, from, to })}${beside(date.words)}`;
}

export function placeText({ t, format }: Speech, place: Place): Html {
  switch (place.kind) {
    case 'unknown':
      return markup`${t('case:unknown')}`;
    case 'words':
      return words(place.words);
    case 'pin': {
      const [latitude, longitude] = [place.latitude.toFixed(5), place.longitude.toFixed(5)];
      const point = t('case:pin', { latitude, longitude });
      const { metres } = place;
      const where =
        metres === undefined ? point : t('case:within', { point, distance: format.distance(metres) });
      return markup`${where}${beside(place.words)}`;
    }
    default: {
      const names = [place.name, ...place.within].map((name) => name[format.locale]).join(', ');
      return markup`${names}${beside(place.words)}`;
    }
  }
}

/** «stated, by the reporter, 12 May 2024, 14:03»; for the public only how it is known. */
export function knownText(speech: Speech, field: NonNullable<Exported<unknown>>): string {
  const { t } = speech;
  const basis = t(`report:basis.${field.basis}`);
  if (field.by === undefined || field.at === undefined) return basis;
  return t('report:known', { basis, who: whoText(speech, field.by), at: momentText(speech, field.at) });
}
