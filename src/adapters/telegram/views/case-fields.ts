import type { CaseState, Component, Manufacturer, Marking } from '../../../core/cases/case.js';
import type { Answer } from '../../../core/cases/command.js';
import type { DateCodeText, Inscription, Quantity } from '../../../core/cases/details.js';
import { fieldOf } from '../../../core/cases/fields.js';
import { openComponent } from '../../../core/cases/open-component.js';
import type { Question } from '../../../core/cases/steps.js';
import type { Choice, Weapon } from '../../../core/cases/taxonomy.js';
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
  return componentAnswerText(speech, state, { question, component: openComponent(state) });
}

/** The same of any component. */
export function componentAnswerText(
  speech: Speech,
  state: CaseState,
  { question, component }: { readonly question: Question; readonly component: Component | undefined },
): string | null {
  const field = fieldOf(state, question, component);
  // The value is the answer to this very question.
  return field && valueText(speech, { question, value: field.value } as Answer);
}

/** An answer as HTML. */
export function valueText(speech: Speech, answer: Answer): string {
  const { t } = speech;
  const { question, value } = answer;
  switch (question) {
    case 'state':
      return t(`case:state.${value}`);
    case 'component-type':
      return choiceText(t, value, (code) => t(`taxonomy:component.${code}`));
    case 'weapon':
      return choiceText(t, value, (code) => t(`taxonomy:weapon.${code}`));
    case 'target':
      return choiceText(t, value, (code) => t(`taxonomy:target.${code}`));
    case 'country':
      return choiceText(t, value, (code) => countryName(speech, code));
    case 'marking-state':
    case 'board':
    case 'casualties':
    case 'known-how':
    case 'holder':
    case 'condition':
      return detailText(t, answer);
    case 'marking':
      return markingText(t, value);
    case 'manufacturer':
      return manufacturerText(t, value);
    case 'part-number':
    case 'lot':
    case 'serial':
    case 'logo':
    case 'variant':
      return inscriptionText(t, question, value);
    case 'date-code':
      return dateCodeText(speech, value);
    case 'quantity':
      return quantityText(t, value);
    case 'date':
    case 'seen':
      return dateText(speech, value);
    case 'place':
      return placeText(speech, value);
    case 'circumstances':
      return escapeHtml(value);
    case 'consent':
      return t(`case:consent.${value}`);
    case 'may-ask':
      return t(`details:may-ask.${value}`);
  }
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

function choiceText<Code extends string>(
  t: Translate,
  choice: Choice<Code>,
  name: (code: Code) => string,
): string {
  switch (choice.kind) {
    case 'known':
      return withWords(t, escapeHtml(name(choice.code)), choice.words);
    case 'other':
      return escapeHtml(choice.words);
    case 'unknown':
      return t('case:unknown');
  }
}

type DetailChoice = 'marking-state' | 'board' | 'casualties' | 'known-how' | 'holder' | 'condition';

function detailText(t: Translate, answer: Extract<Answer, { question: DetailChoice }>): string {
  switch (answer.question) {
    case 'marking-state':
      return choiceText(t, answer.value, (code) => t(`details:marking-state.${code}`));
    case 'board':
      return choiceText(t, answer.value, (code) => t(`details:board.${code}`));
    case 'casualties':
      return choiceText(t, answer.value, (code) => t(`details:casualties.${code}`));
    case 'known-how':
      return choiceText(t, answer.value, (code) => t(`details:known-how.${code}`));
    case 'holder':
      return choiceText(t, answer.value, (code) => t(`details:holder.${code}`));
    case 'condition':
      return choiceText(t, answer.value, (code) => t(`details:condition.${code}`));
  }
}

function inscriptionText(
  t: Translate,
  question: 'part-number' | 'lot' | 'serial' | 'logo' | 'variant' | 'date-code',
  value: Inscription,
): string {
  if (value.kind === 'text')
    return question === 'variant' ? escapeHtml(value.text) : `<code>${escapeHtml(value.text)}</code>`;
  return t(value.kind === 'absent' ? 'details:absent' : 'case:unknown');
}

/** A date code and, where it can be read, the days in which it was made. */
function dateCodeText({ t, format }: Speech, value: DateCodeText): string {
  const code = inscriptionText(t, 'date-code', value);
  if (value.kind !== 'text' || value.made === undefined) return code;
  const days = { from: format.date(value.made.from), to: format.date(value.made.to) };
  return `${code} · ${days.from === days.to ? days.from : t('case:dateRange', days)}`;
}

function quantityText(t: Translate, value: Quantity): string {
  if (value.kind === 'count') return t('details:pieces', { number: value.count });
  return value.kind === 'other' ? escapeHtml(value.words) : t('case:unknown');
}

/** A country by its ISO 3166-1 alpha-2 code, as plain text. */
export function countryName({ t, format }: Speech, code: string): string {
  if (code === 'SU') return t('marking:ussr');
  return new Intl.DisplayNames([format.locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** What was understood, as HTML, and beside it what was typed. */
function withWords(t: Translate, what: string, words: string | undefined): string {
  return words === undefined ? what : t('case:withWords', { what, words: escapeHtml(words) });
}

function markingText(t: Translate, marking: Marking): string {
  return marking.kind === 'text' ? `<code>${escapeHtml(marking.text)}</code>` : t(`case:${marking.kind}`);
}

function manufacturerText(t: Translate, manufacturer: Manufacturer): string {
  if (manufacturer.kind === 'named') return escapeHtml(manufacturer.name);
  return t(manufacturer.kind === 'unknown' ? 'case:unknown' : 'details:unidentifiedMaker');
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

/** What the files show, as plain text: "1: overview, 2: board"; null where nobody said. */
export function rolesText(t: Translate, { evidence }: Pick<CaseState, 'evidence'>): string | null {
  const said = evidence.flatMap(({ role }, index) =>
    role === null ? [] : [`${index + 1}: ${t(`details:role.${role.value}`)}`],
  );
  return said.length === 0 ? null : said.join(', ');
}

/** The company a moderator picked, if any, as HTML. */
export function companyText(component: Component | undefined): string | null {
  return component?.company ? escapeHtml(component.company.value.name) : null;
}

/** `Name: value`, the value already HTML. */
export function line(name: string, value: string): string {
  return `<b>${name}:</b> ${value}`;
}
