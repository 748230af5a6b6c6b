import type { Locale } from '../../../core/kernel/locale.js';
import type { CompanyLink, CompanyName } from '../../../core/register/company.js';
import { changedFields, type EntryFacts, type Field } from '../../../core/register/entry-change.js';
import type { RecordedEntry } from '../../../core/register/register-desk.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { countryText, shorten } from './card-company.js';
import { eventText } from './card-entry.js';
import { linkText } from './card-source.js';

const MOST_COPIES = 5;
const MOST_NAMES = 5;
const LONGEST_NAME = 60;
const LONGEST_REASON = 120;

/**
 * Since which copy of a list we know what it says of a company, and what its earlier copies said instead, the newest
 * first. HTML, a line each.
 */
export function recordLines(t: Translate, locale: Locale, record: RecordedEntry): readonly string[] {
  const { first, since, former, present } = record;
  const date = (day: string): string => formatFor(locale).date(day);
  const known =
    first.number === since.number
      ? t('register:record.known', { date: date(first.takenOn) })
      : t('register:record.changed', { date: date(first.takenOn), changed: date(since.takenOn) });
  const earlier = former.slice(0, MOST_COPIES).flatMap(({ facts, until }, at) => {
    const after = former[at - 1]?.facts ?? present;
    const said = replacedParts(t, locale, { before: facts, after });
    return said.length === 0
      ? []
      : [`• ${t('register:record.until', { date: date(until.takenOn), said: said.join('; ') })}`];
  });
  return [known, ...earlier, ...(former.length > MOST_COPIES ? ['…'] : [])];
}

interface Versions {
  readonly before: EntryFacts;
  readonly after: EntryFacts;
}

/** What the one version said and the next did not repeat. What was only added is no part of it. */
function replacedParts(t: Translate, locale: Locale, versions: Versions): string[] {
  return changedFields(versions.before, versions.after).flatMap((field) => {
    const said = saidIn(t, locale, field, versions);
    return said === '' ? [] : [t('register:record.field', { field: t(`lists:field.${field}`), said })];
  });
}

function saidIn(t: Translate, locale: Locale, field: Field, { before, after }: Versions): string {
  switch (field) {
    case 'names':
      return goneNames(t, before.names, after.names);
    case 'countries':
      return countryText(locale, { countries: gone(before.countries, after.countries) });
    case 'identifiers':
      return gone(before.identifiers.map(valueOf), after.identifiers.map(valueOf)).map(brief).join(', ');
    case 'links':
      return gone(namesOf(before.links), namesOf(after.links)).map(brief).join(', ');
    case 'history': {
      const told = (facts: EntryFacts): string[] => facts.history.map((event) => eventText(t, locale, event));
      return gone(told(before), told(after)).join(', ');
    }
    case 'reason':
      return before.reason === null ? '' : escapeHtml(shorten(before.reason[locale], LONGEST_REASON));
    case 'source':
      return linkText(before.source);
  }
}

/** A main name that became another kind of name is one that was replaced, too. */
function goneNames(t: Translate, before: readonly CompanyName[], after: readonly CompanyName[]): string {
  const kept = new Set(after.map(({ kind, text }) => (kind === 'main' ? `main ${text}` : text)));
  const main = before.find(({ kind }) => kind === 'main');
  const lost = before.filter(
    ({ kind, text }) => kind !== 'main' && !kept.has(text) && !kept.has(`main ${text}`),
  );
  const replaced = main && !kept.has(`main ${main.text}`) ? [main] : [];
  const names = [...replaced, ...lost].map(({ text }) => t('register:record.name', { name: brief(text) }));
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

function gone(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.filter((each) => !after.includes(each));
}

const valueOf = ({ value }: { readonly value: string }): string => value;

function namesOf(links: readonly CompanyLink[]): readonly string[] {
  return links.flatMap(({ name }) => (name === '' ? [] : name));
}

function brief(text: string): string {
  return escapeHtml(shorten(text, LONGEST_NAME));
}
