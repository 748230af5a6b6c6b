/**
 * FollowTheMoney entities as JSON lines. Companies and other organisations become entries, unless the file marks them
 * as no target; `Sanction` tells when and why, `Ownership` and `Succession` link companies. People are not named.
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
  const seen = dateOf(entity.last_seen);
  const pieces: ListPiece[] = seen === null ? [] : [ok({ kind: 'seen', on: seen.latest })];
  if (ORGANISATIONS.has(entity.schema)) pieces.push(organisation(entity, line));
  pieces.push(...partsOf(entity).map((item) => ok(item)));
  return [...pieces, ...nestedIn(entity).flatMap((nested) => nestedPieces(nested, line))];
}

/** An entity inside another is never an entry of its own: it has a line for that. */
function nestedPieces(json: unknown, line: number): readonly ListPiece[] {
  const read = FtmEntity.safeParse(json);
  if (!read.success) return [];
  return readEntity({ ...read.data, target: false }, line);
}

function organisation(entity: FtmEntity, line: number): ListPiece {
  const names = namesOf(entity);
  const [main] = names;
  if (main === undefined) return err({ line, column: 'caption', code: 'missing-value' });
  const id = companyIdOf(entity.id);
  if (entity.target === false) return ok({ kind: 'name', id, name: main.text });
  return ok({ kind: 'record', line, record: { ...recordOf(entity), id, names } });
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
    history: first === null ? [] : [event('listed', noLaterThan(first.latest), null)],
    reason: null,
    source: pageOf(entity),
  };
}

function namesOf(entity: FtmEntity): CompanyName[] {
  const provenance = { basis: 'stated', source: pageOf(entity) } as const;
  const names = new Map<string, CompanyName>();
  const caption = entity.caption ?? valuesOf(entity, 'name')[0] ?? '';
  if (caption.trim() === '') return [];
  names.set(caption, { text: caption, kind: 'main', language: null, provenance });
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
      return hasEnded(entity) ? [] : about('asset', { links: linksTo(entity, 'owner', 'owner') });
    default:
      return [];
  }
}

function sanctionPart(entity: FtmEntity): RecordPart {
  const source = pageOf(entity);
  const [listed] = ['listingDate', 'startDate', 'date'].flatMap((property) =>
    valuesOf(entity, property).flatMap((text) => dateOf(text) ?? []),
  );
  const ended = hasEnded(entity) ? endOf(entity) : null;
  const words = ['reason', 'program', 'authority'].map((property) => valuesOf(entity, property).join('; '));
  const reason = words.find((text) => text !== '')?.slice(0, LONGEST_REASON) ?? null;
  return {
    history: [
      ...(listed === undefined ? [] : [event('listed', listed, source)]),
      ...(ended === null ? [] : [event('removed', ended, source)]),
    ],
    reason: reason === null ? null : { uk: reason, en: reason },
    source,
  };
}

function linksTo(entity: FtmEntity, property: string, kind: CompanyLink['kind']): CompanyLink[] {
  return valuesOf(entity, property).map((id) => ({ kind, companyId: companyIdOf(id), name: '' }));
}

/** An end that was still to come when the entity was last seen has not happened as far as the file knows. */
function hasEnded(entity: FtmEntity): boolean {
  const end = endOf(entity);
  const seen = dateOf(entity.last_seen);
  return end !== null && seen !== null && end.latest <= seen.latest;
}

function endOf(entity: FtmEntity): UncertainDate | null {
  const ends = valuesOf(entity, 'endDate').flatMap((text) => dateOf(text) ?? []);
  return ends.sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1) ?? null;
}

function event(kind: 'listed' | 'removed', on: UncertainDate, source: string | null): EntryEvent {
  return { kind, on, basis: 'stated', source, note: null };
}

function pageOf(entity: FtmEntity): string | null {
  return valuesOf(entity, 'sourceUrl').find((text) => /^https?:\/\/\S+$/.test(text)) ?? null;
}

function dateOf(text: string | null | undefined): UncertainDate | null {
  return text ? parseUncertainDate(text.slice(0, 10)) : null;
}
