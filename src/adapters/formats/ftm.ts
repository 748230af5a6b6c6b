/**
 * FollowTheMoney entities as JSON lines. Companies and other organisations become entries, unless the file marks them
 * as no target; `Sanction` tells when and why, `Ownership` and `Succession` link companies. People are not named. An entity
 * may be told in several lines; `referents` are ids it had before it was found to be one with others.
 */
import { err, ok } from '../../core/kernel/result.js';
import type { CompanyLink, CompanyName, Identifier, NameKind } from '../../core/register/company.js';
import { companyIdOf } from '../../core/register/company-id.js';
import type { EntryEvent } from '../../core/register/entry.js';
import type { ListPiece } from '../../core/register/list-file.port.js';
import type { ListItem, ListRecord, RecordPart } from '../../core/register/list-record.js';
import { noLaterThan, parseUncertainDate, type UncertainDate } from '../../core/register/uncertain-date.js';
import { countryOf, identifierOf } from './foreign-identifiers.js';
import { FtmEntity, nestedIn, ORGANISATIONS, valuesOf } from './ftm-entity.js';

const LONGEST_REASON = 1000;

const LISTED = ['listingDate', 'startDate', 'date'];
/** The dates that are read, by the kind of entity. */
const DATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Sanction', [...LISTED, 'endDate']],
  ['Ownership', ['endDate']],
]);

const NAMES: readonly (readonly [string, NameKind])[] = [
  ['name', 'official'],
  ['alias', 'alias'],
  ['weakAlias', 'alias'],
  ['abbreviation', 'abbreviation'],
  ['previousName', 'former'],
];

const NUMBERS: readonly (readonly [string, Identifier['scheme'] | null])[] = [
  ['leiCode', 'lei'],
  ['registrationNumber', null],
  ['ogrnCode', 'registration'],
  ['idNumber', null],
  ['innCode', 'tax'],
  ['taxNumber', 'tax'],
  ['vatCode', 'tax'],
];

/** What one line says. */
export function readFtmLine(text: string, line: number): readonly ListPiece[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [err({ line, column: null, code: 'not-json' })];
  }
  return readEntity(json, line);
}

function readEntity(json: unknown, line: number): readonly ListPiece[] {
  const read = FtmEntity.safeParse(json);
  if (!read.success) {
    const column = read.error.issues[0]?.path.map(String)[0] ?? null;
    return [err({ line, column, code: 'missing-value' })];
  }
  const entity = read.data;
  const wrong = wrongDates(entity);
  if (wrong.length > 0) return wrong.map((column) => err({ line, column, code: 'bad-date' }));
  const seen = dateOf(entity.last_seen);
  const pieces: ListPiece[] = seen === null ? [] : [ok({ kind: 'seen', on: seen.latest })];
  if (ORGANISATIONS.has(entity.schema)) pieces.push(...organisation(entity, line).map((item) => ok(item)));
  if (entity.schema === 'Person') pieces.push(ok({ kind: 'person', id: companyIdOf(entity.id) }));
  pieces.push(...partsOf(entity).map((item) => ok(item)));
  return [...pieces, ...nestedIn(entity).flatMap((nested) => nestedPieces(nested, line))];
}

/** An entity inside another is never an entry of its own: it has a line for that. */
function nestedPieces(json: unknown, line: number): readonly ListPiece[] {
  const read = FtmEntity.safeParse(json);
  if (!read.success) return [];
  return readEntity({ ...read.data, target: false }, line);
}

function organisation(entity: FtmEntity, line: number): ListItem[] {
  const names = namesOf(entity);
  const id = companyIdOf(entity.id);
  const [main] = names;
  if (entity.target === false) return main?.kind === 'main' ? [{ kind: 'name', id, name: main.text }] : [];
  const others = (entity.referents ?? []).map(companyIdOf).filter((other) => other !== id);
  return [
    { kind: 'record', line, record: { ...recordOf(entity), id, names }, partial: true },
    ...others.map((other): ListItem => ({ kind: 'other-id', of: id, id: other })),
  ];
}

function recordOf(entity: FtmEntity): Omit<ListRecord, 'id' | 'names'> {
  const countries = ['jurisdiction', 'country', 'mainCountry'].flatMap((property) =>
    valuesOf(entity, property).flatMap((code) => countryOf(code) ?? []),
  );
  const first = dateOf(entity.first_seen);
  return {
    countries: [...new Set(countries)],
    identifiers: numbersOf(entity, countries),
    links: [],
    history: first === null ? [] : [event(noLaterThan(first.latest), null)],
    reason: null,
    source: pageOf(entity),
  };
}

function namesOf(entity: FtmEntity): CompanyName[] {
  const provenance = { basis: 'stated', source: pageOf(entity) } as const;
  const names = new Map<string, CompanyName>();
  const caption = (entity.caption ?? valuesOf(entity, 'name')[0] ?? '').trim();
  if (caption !== '') names.set(caption, { text: caption, kind: 'main', language: null, provenance });
  for (const [property, kind] of NAMES) {
    for (const text of valuesOf(entity, property)) {
      if (!names.has(text)) names.set(text, { text, kind, language: null, provenance });
    }
  }
  return [...names.values()];
}

function numbersOf(entity: FtmEntity, countries: readonly string[]): Identifier[] {
  return NUMBERS.flatMap(([property, scheme]) =>
    valuesOf(entity, property).flatMap((value) =>
      scheme === null ? (identifierOf(value, countries) ?? []) : { scheme, value },
    ),
  );
}

function partsOf(entity: FtmEntity): ListItem[] {
  const about = (property: string, part: RecordPart): ListItem[] =>
    valuesOf(entity, property).map((id) => ({ kind: 'part', of: companyIdOf(id), part }));
  switch (entity.schema) {
    case 'Sanction':
      return about('entity', sanctionPart(entity));
    case 'Succession':
      return about('predecessor', { links: linksTo(entity, 'successor', 'successor') });
    case 'Ownership':
      return about('asset', { links: linksTo(entity, 'owner', 'owner'), until: endOf(entity) });
    default:
      return [];
  }
}

function sanctionPart(entity: FtmEntity): RecordPart {
  const source = pageOf(entity);
  const listed = LISTED.map((property) => earliestOf(entity, property)).find((date) => date !== null);
  const words = ['reason', 'program', 'authority'].map((property) => valuesOf(entity, property).join('; '));
  const reason = words.find((text) => text !== '')?.slice(0, LONGEST_REASON) ?? null;
  return {
    history: listed === undefined ? [] : [event(listed, source)],
    until: endOf(entity),
    reason: reason === null ? null : { uk: reason, en: reason },
    source,
  };
}

function linksTo(entity: FtmEntity, property: string, kind: CompanyLink['kind']): CompanyLink[] {
  return valuesOf(entity, property).map((id) => ({ kind, companyId: companyIdOf(id), name: '' }));
}

/** Where the entity names a day that cannot be, which would otherwise be taken for none. */
function wrongDates(entity: FtmEntity): readonly string[] {
  const isWrong = (text: string | null | undefined): boolean => Boolean(text) && dateOf(text) === null;
  return [
    ...(['first_seen', 'last_seen'] as const).filter((field) => isWrong(entity[field])),
    ...(DATES.get(entity.schema) ?? []).filter((property) => valuesOf(entity, property).some(isWrong)),
  ];
}

/** An entity made of several has several dates, in no order. */
function earliestOf(entity: FtmEntity, property: string): UncertainDate | null {
  const dates = valuesOf(entity, property).flatMap((text) => dateOf(text) ?? []);
  return dates.sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ?? null;
}

function endOf(entity: FtmEntity): UncertainDate | null {
  const ends = valuesOf(entity, 'endDate').flatMap((text) => dateOf(text) ?? []);
  return ends.sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1) ?? null;
}

function event(on: UncertainDate, source: string | null): EntryEvent {
  return { kind: 'listed', on, basis: 'stated', source, note: null };
}

function pageOf(entity: FtmEntity): string | null {
  return valuesOf(entity, 'sourceUrl').find((text) => /^https?:\/\/\S+$/.test(text)) ?? null;
}

function dateOf(text: string | null | undefined): UncertainDate | null {
  return text ? parseUncertainDate(text.slice(0, 10)) : null;
}
