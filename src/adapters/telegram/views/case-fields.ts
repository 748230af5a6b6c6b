import type { CaseState, Component, Field, Manufacturer, Marking } from '../../../core/cases/case.js';
import type { ObjectState } from '../../../core/cases/object-state.js';
import { openComponent } from '../../../core/cases/open-component.js';
import type { Question } from '../../../core/cases/steps.js';
import type { Choice, ComponentType, Consent, Weapon } from '../../../core/cases/taxonomy.js';
import { daysIn, type CaseDate, type KnownDate } from '../../../core/dates/case-date.js';
import { placeKey } from '../../../core/places/place-index.js';
import type { NamedPlace, Pin, Place } from '../../../core/places/place.js';
import type { Format } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';

export interface Speech {
  readonly t: Translate;
  readonly format: Format;
}

/** What was answered to a question, of the open component if it is about one, as HTML; null when it was skipped or not asked yet. */
export function answerText(speech: Speech, state: CaseState, question: Question): string | null {
  const component = openComponent(state);
  const { incident } = state;
  switch (question) {
    case 'state':
      return say(state.custody.state, (value) => stateText(speech.t, value));
    case 'component-type':
      return say(component?.type, (value) => componentText(speech.t, value));
    case 'marking':
      return say(component?.marking, (value) => markingText(speech.t, value));
    case 'manufacturer':
      return say(component?.manufacturer, (value) => manufacturerText(speech.t, value));
    case 'weapon':
      return say(incident.weapon, (value) => weaponText(speech.t, value));
    case 'date':
      return say(incident.date, (value) => dateText(speech, value));
    case 'place':
      return say(incident.place, (value) => placeText(speech, value));
    case 'circumstances':
      return say(incident.circumstances, escapeHtml);
    case 'consent':
      return say(state.consent, (value) => consentText(speech.t, value));
  }
}

function say<T>(field: Field<T> | null | undefined, text: (value: T) => string): string | null {
  return field ? text(field.value) : null;
}

/** The weapon as plain text for a button, or null where it is not known. */
export function weaponName(t: Translate, weapon: Choice<Weapon> | null): string | null {
  if (weapon?.kind === 'known') return t(`taxonomy:weapon.${weapon.code}`);
  return weapon?.kind === 'other' ? weapon.words : null;
}

/** The stated manufacturer as plain text for a button, or null where it is not known. */
export function manufacturerName(manufacturer: Manufacturer | null): string | null {
  return manufacturer?.kind === 'named' ? manufacturer.name : null;
}

function stateText(t: Translate, state: ObjectState): string {
  return t(`case:state.${state}`);
}

function componentText(t: Translate, type: Choice<ComponentType>): string {
  if (type.kind === 'known')
    return withWords(t, escapeHtml(t(`taxonomy:component.${type.code}`)), type.words);
  return type.kind === 'other' ? escapeHtml(type.words) : t('case:unknown');
}

function weaponText(t: Translate, weapon: Choice<Weapon>): string {
  const name = escapeHtml(weaponName(t, weapon) ?? t('case:unknown'));
  return weapon.kind === 'known' ? withWords(t, name, weapon.words) : name;
}

/** What was understood, as HTML, and beside it what was typed. */
function withWords(t: Translate, what: string, words: string | undefined): string {
  return words === undefined ? what : t('case:withWords', { what, words: escapeHtml(words) });
}

function markingText(t: Translate, marking: Marking): string {
  return marking.kind === 'text' ? `<code>${escapeHtml(marking.text)}</code>` : t(`case:${marking.kind}`);
}

function manufacturerText(t: Translate, manufacturer: Manufacturer): string {
  return escapeHtml(manufacturerName(manufacturer) ?? t('case:unknown'));
}

function dateText(speech: Speech, date: CaseDate): string {
  if (date.kind === 'unknown') return speech.t('case:unknown');
  return withWords(speech.t, dateName(speech, date), date.words);
}

/** A date as exactly as it is known; a week or a range by its first and last day or month. */
export function dateName({ t, format }: Speech, date: KnownDate): string {
  if (date.kind === 'range')
    return t('case:dateRange', { from: format.date(date.from), to: format.date(date.to) });
  const days = date.on.includes('W') ? daysIn(date.on) : null;
  if (days === null) return format.date(date.on);
  const [from, to] = [format.date(days.first), format.date(days.last)];
  return t('case:week', { week: Number(date.on.slice('2024-W'.length)), from, to });
}

function placeText({ t, format }: Speech, place: Place): string {
  switch (place.kind) {
    case 'unknown':
      return t('case:unknown');
    case 'words':
      return escapeHtml(place.words);
    case 'pin':
      return pointName({ t, format }, place);
    default:
      return withWords(t, escapeHtml(placeName(format, place)), wordsBeside(place));
  }
}

/** A point, with how exact it is where that is worth saying. */
export function pointName({ t, format }: Speech, { latitude, longitude, metres }: Omit<Pin, 'kind'>): string {
  const point = t('case:pin', { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) });
  return metres === undefined ? point : t('case:within', { point, distance: format.distance(metres) });
}

/** «Бахмут, Бахмутський район, Донецька область», as plain text. */
export function placeName({ locale }: Format, { name, within }: NamedPlace): string {
  return [name, ...within].map((each) => each[locale]).join(', ');
}

/** What was typed, unless it is just the place's name. */
function wordsBeside({ name, words }: NamedPlace): string | undefined {
  const key = words === undefined ? '' : placeKey(words);
  return key === placeKey(name.uk) || key === placeKey(name.en) ? undefined : words;
}

function consentText(t: Translate, consent: Consent): string {
  return t(`case:consent.${consent}`);
}

/** How many files there are, those not counted that could not be kept. */
export function keptCount({ evidence }: Pick<CaseState, 'evidence'>): number {
  return evidence.filter(({ seal }) => seal.kind !== 'refused').length;
}

/** How many files there are, and how many of them are still on their way. */
export function filesText(t: Translate, state: Pick<CaseState, 'evidence'>): string {
  const waiting = state.evidence.filter(({ seal }) => seal.kind === 'waiting').length;
  const files = t('case:files', { count: keptCount(state) });
  return waiting === 0 ? files : `${files}, ${t('case:filesWaiting', { count: waiting })}`;
}

/** The company a moderator picked, if any, as HTML. */
export function companyText(component: Component | undefined): string | null {
  return component?.company ? escapeHtml(component.company.value.name) : null;
}

/** `Name: value`, the value already HTML. */
export function line(name: string, value: string): string {
  return `<b>${name}:</b> ${value}`;
}
