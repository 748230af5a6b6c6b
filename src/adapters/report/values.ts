import type { Marking, Manufacturer } from '../../core/cases/case.js';
import type { CodeOnly, Exported } from '../../core/export/exported-case.js';
import type { Choice, ComponentType, Weapon } from '../../core/cases/taxonomy.js';
import { daysIn, type CaseDate } from '../../core/dates/case-date.js';
import type { Place } from '../../core/places/place.js';
import { markup, words, type Html } from './html.js';
import { momentText, whoText, type Speech } from './speech.js';

/** What was answered, with the reporter's own words beside what was understood from them. */
export function weaponText({ t }: Speech, weapon: Choice<Weapon> | CodeOnly): Html {
  return choiceText(t('case:unknown'), weapon, (code) => t(`taxonomy:weapon.${code}`));
}

export function componentText({ t }: Speech, type: Choice<ComponentType> | CodeOnly): Html {
  return choiceText(t('case:unknown'), type, (code) => t(`taxonomy:component.${code}`));
}

function choiceText<Code extends string>(
  unknown: string,
  choice: Choice<Code> | CodeOnly,
  name: (code: Code) => string,
): Html {
  if (choice.kind === 'known')
    return markup`${name(choice.code)}${beside('words' in choice ? choice.words : undefined)}`;
  return 'words' in choice ? words(choice.words) : markup`${unknown}`;
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
  return maker.kind === 'named' ? words(maker.name) : markup`${t('case:unknown')}`;
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
