import { z } from 'zod';
import type { CompanyName, NameKind } from '../../core/register/company.js';
import { isCompanyId } from '../../core/register/company-id.js';
import type { EntryEvent } from '../../core/register/entry.js';
import type { ListFaultCode } from '../../core/register/list-file.port.js';
import type { ListRecord } from '../../core/register/list-record.js';
import { EVER, parseUncertainDate, type UncertainDate } from '../../core/register/uncertain-date.js';

/** The words zod reports are our fault codes. */
const because = (code: ListFaultCode): string => code;

const Words = z.string().transform((cell) =>
  cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);
/** Of a column that may be absent. */
const SomeWords = Words.default([]);
const Text = z.string().default('');
const Filled = z.string().min(1, because('missing-value'));
const Page = z.url({ protocol: /^https?$/, error: because('bad-url') });

const UncertainDay = Filled.transform((text, context) => {
  const date = parseUncertainDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: because('bad-date') });
  return z.NEVER;
});

const Event = z.string().transform((text, context): EntryEvent => {
  const [kind, day = '', source, ...rest] = text.split(/\s+/);
  const on = parseUncertainDate(day);
  const known = z.enum(['suspended', 'restored', 'removed']).safeParse(kind);
  const page = Page.nullable().safeParse(source ?? null);
  if (known.success && page.success && on !== null && rest.length === 0) {
    return { kind: known.data, on, basis: 'stated', source: page.data, note: null };
  }
  context.addIssue({ code: 'custom', message: because('bad-event') });
  return z.NEVER;
});

const Identifier = z.string().transform((text, context) => {
  const [scheme, value = ''] = text.split(':');
  const known = z.enum(['edrpou', 'lei', 'tax', 'registration']).safeParse(scheme);
  if (known.success && /^[\p{L}\d./-]+$/u.test(value)) return { scheme: known.data, value };
  context.addIssue({ code: 'custom', message: because('bad-identifier') });
  return z.NEVER;
});

const Linked = z.string().transform((text, context) => {
  const [, id, name] = /^(?:([a-z0-9-]+):)?\s*(\S.*)$/u.exec(text) ?? [];
  if (name !== undefined && (id === undefined || isCompanyId(id))) return { companyId: id ?? null, name };
  context.addIssue({ code: 'custom', message: because('bad-link') });
  return z.NEVER;
});
const Links = Words.pipe(z.array(Linked)).default([]);

export const ListCsvRow = z
  .object({
    id: Text.refine((id) => id === '' || isCompanyId(id), because('bad-id')),
    name: Filled,
    name_uk: Text,
    official_names: SomeWords,
    aliases: SomeWords,
    abbreviations: SomeWords,
    former_names: SomeWords,
    brands: SomeWords,
    countries: Words.pipe(z.array(z.string().regex(/^[A-Z]{2}$/, because('bad-country')))).default([]),
    identifiers: Words.pipe(z.array(Identifier)).default([]),
    owners: Links,
    successors: Links,
    listed: UncertainDay,
    events: Words.pipe(z.array(Event)),
    reason_en: Text,
    reason_uk: Text,
    source: Page,
    names_basis: z.enum(['stated', 'inferred', 'unverified'], because('bad-basis')).default('unverified'),
  })
  .refine((row) => (row.reason_en === '') === (row.reason_uk === ''), {
    path: ['reason_uk'],
    message: because('reason-in-one-language'),
    // Checked even where other cells of the row are wrong, so that one reading names every fault.
    when: () => true,
  })
  .refine(({ listed, events }) => inTurn([listed, ...events.map(({ on }) => on)]), {
    path: ['events'],
    message: because('events-out-of-order'),
  });

/** Whether none surely came before the one that stands before it. */
function inTurn(days: readonly UncertainDate[]): boolean {
  return days.every((day, at) => day.latest >= (days[at - 1]?.earliest ?? EVER));
}

export type ListCsvRow = z.infer<typeof ListCsvRow>;

/** The main name is as the source states it; the others stand on `names_basis`. */
export function toRecord(row: ListCsvRow): ListRecord {
  return {
    id: row.id === '' ? null : row.id,
    names: namesOf(row),
    countries: row.countries,
    identifiers: row.identifiers,
    links: [
      ...row.owners.map((other) => ({ kind: 'owner' as const, ...other })),
      ...row.successors.map((other) => ({ kind: 'successor' as const, ...other })),
    ],
    history: [
      { kind: 'listed', on: row.listed, basis: 'stated', source: row.source, note: null },
      ...row.events,
    ],
    reason: row.reason_en === '' ? null : { en: row.reason_en, uk: row.reason_uk },
    source: row.source,
  };
}

function namesOf(row: ListCsvRow): CompanyName[] {
  const main: CompanyName = {
    text: row.name,
    kind: 'main',
    language: null,
    provenance: { basis: 'stated', source: row.source },
  };
  const others: readonly (readonly [NameKind, readonly string[], 'uk' | null])[] = [
    ['alias', row.name_uk === '' ? [] : [row.name_uk], 'uk'],
    ['official', row.official_names, null],
    ['alias', row.aliases, null],
    ['abbreviation', row.abbreviations, null],
    ['former', row.former_names, null],
    ['brand', row.brands, null],
  ];
  const provenance = {
    basis: row.names_basis,
    source: row.names_basis === 'unverified' ? null : row.source,
  };
  return [
    main,
    ...others.flatMap(([kind, texts, language]) =>
      texts.map((text): CompanyName => ({ text, kind, language, provenance })),
    ),
  ];
}
