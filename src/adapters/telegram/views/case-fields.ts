import type {
  CaseDate,
  CaseState,
  Component,
  Field,
  Manufacturer,
  Marking,
  Place,
} from '../../../core/cases/case.js';
import type { Question } from '../../../core/cases/steps.js';
import type { Choice, ComponentType, Consent, Weapon } from '../../../core/cases/taxonomy.js';
import type { Format } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';

export interface Speech {
  readonly t: Translate;
  readonly format: Format;
}

/** What was answered to a question, as HTML; null when it was skipped or not asked yet. */
export function answerText(speech: Speech, state: CaseState, question: Question): string | null {
  const component = state.components[0];
  const { incident } = state;
  switch (question) {
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
      return say(incident.place, (value) => placeText(speech.t, value));
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
  if (weapon?.kind === 'known') return t(`case:weapon.${weapon.code}`);
  return weapon?.kind === 'other' ? weapon.words : null;
}

/** The stated manufacturer as plain text for a button, or null where it is not known. */
export function manufacturerName(manufacturer: Manufacturer | null): string | null {
  return manufacturer?.kind === 'named' ? manufacturer.name : null;
}

function componentText(t: Translate, type: Choice<ComponentType>): string {
  if (type.kind === 'known') return t(`case:component.${type.code}`);
  return type.kind === 'other' ? escapeHtml(type.words) : t('case:unknown');
}

function weaponText(t: Translate, weapon: Choice<Weapon>): string {
  return escapeHtml(weaponName(t, weapon) ?? t('case:unknown'));
}

function markingText(t: Translate, marking: Marking): string {
  return marking.kind === 'text' ? `<code>${escapeHtml(marking.text)}</code>` : t(`case:${marking.kind}`);
}

function manufacturerText(t: Translate, manufacturer: Manufacturer): string {
  return escapeHtml(manufacturerName(manufacturer) ?? t('case:unknown'));
}

function dateText({ t, format }: Speech, date: CaseDate): string {
  return date.kind === 'known' ? format.date(date.on) : t('case:unknown');
}

function placeText(t: Translate, place: Place): string {
  if (place.kind === 'unknown') return t('case:unknown');
  if (place.kind === 'words') return escapeHtml(place.words);
  return t('case:pin', { latitude: place.latitude.toFixed(5), longitude: place.longitude.toFixed(5) });
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
