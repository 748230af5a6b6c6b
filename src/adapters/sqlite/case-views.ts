import { and, asc, count, desc, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Component, Incident } from '../../core/cases/case.js';
import type {
  CaseViews,
  MarkedComponent,
  OwnCaseRow,
  Page,
  QueueRow,
} from '../../core/cases/case-views.port.js';
import { findingOf, knownCode, standingWith, type Finding } from '../../core/cases/finding.js';
import { mayExplode } from '../../core/cases/object-state.js';
import type { Instant } from '../../core/kernel/time.js';
import type { PersonId } from '../../core/people/person.js';
import { parsed } from './case-codec.js';
import { componentShape, custodyShape, incidentShape } from './case-shape.js';
import { cases, components, evidence } from './schema/cases.js';
import { settle } from './settle.js';

type Slice = { readonly offset: number; readonly limit: number };

/** Reads for screens, from the tables that `createSqliteCaseStore` writes. */
export function createSqliteCaseViews(db: BetterSQLite3Database): CaseViews {
  return {
    draftOf: (reporter) =>
      settle(() => {
        const draft = and(eq(cases.reporter, reporter), sql`${cases.status} = 'draft'`);
        return db.select({ ref: cases.ref }).from(cases).where(draft).get()?.ref ?? null;
      }),
    casesOf: (reporter, page) => settle(() => ownCases(db, reporter, page)),
    queue: (request) => settle(() => queuePage(db, request)),
    markings: () => settle(() => markings(db)),
    caseByMessage: (message) => settle(() => caseHolding(db, eq(evidence.message, message))),
    caseByAlbum: (album) => settle(() => caseHolding(db, eq(evidence.album, album))),
    findingsOf: (companyId) => settle(() => findings(db, companyId, 'finding')),
    formerFindingsOf: (companyId) => settle(() => findings(db, companyId, 'former')),
  };
}

// A row that somebody damaged has no marking; `verify` names it.
const markingText = sql<
  string | null
>`case when json_valid(${components.fields}) then json_extract(${components.fields}, '$.marking.value.text') end`;

function markings(db: BetterSQLite3Database): readonly MarkedComponent[] {
  return db
    .select({ ref: components.caseRef, position: components.position, text: markingText })
    .from(components)
    .innerJoin(cases, eq(cases.ref, components.caseRef))
    .where(and(isNotNull(cases.submittedAt), isNotNull(markingText)))
    .all()
    .map(({ ref, position, text }) => ({ ref, number: position + 1, text: text ?? '' }));
}

function ownCases(db: BetterSQLite3Database, reporter: PersonId, { offset, limit }: Slice): Page<OwnCaseRow> {
  const own = and(eq(cases.reporter, reporter), isNotNull(cases.submittedAt));
  const rows = db
    .select({ ref: cases.ref, status: cases.status, submittedAt: sql<Instant>`${cases.submittedAt}` })
    .from(cases)
    .where(own)
    .orderBy(desc(cases.submittedAt), desc(cases.ref))
    .limit(limit)
    .offset(offset)
    .all();
  return { rows, total: total(db, own) };
}

/** Said in the words of the partial index, so that SQLite uses it. */
const WAITS = sql`${cases.status} in ('submitted', 'in_review', 'needs_info') and ${cases.submittedAt} is not null`;

function queuePage(
  db: BetterSQLite3Database,
  { now, offset, limit }: Slice & { now: Instant },
): Page<QueueRow> {
  const files = sql<number>`(select count(*) from ${evidence} where ${evidence.caseRef} = ${cases.ref} and ${evidence.seal} <> 'refused')`;
  const first = sql<
    string | null
  >`(select ${components.fields} from ${components} where ${components.caseRef} = ${cases.ref} order by ${components.position} limit 1)`;
  const rows = db
    .select({ row: cases, first, files })
    .from(cases)
    .where(WAITS)
    .orderBy(asc(cases.submittedAt), asc(cases.ref))
    .limit(limit)
    .offset(offset)
    .all();
  return { rows: rows.map((found) => queueRow(found, now)), total: total(db, WAITS) };
}

function queueRow(
  found: { row: typeof cases.$inferSelect; first: string | null; files: number },
  now: Instant,
): QueueRow {
  const { ref, submittedAt, holdModerator: moderator, holdUntil: until, incident, custody } = found.row;
  const held = moderator !== null && until !== null && until > now;
  return {
    ref,
    submittedAt: submittedAt ?? 0,
    weapon: readIncident(incident)?.weapon?.value ?? null,
    manufacturer: readComponent(found.first)?.manufacturer?.value ?? null,
    files: found.files,
    dangerous: mayExplode(custodyShape.safeParse(parsed(custody)).data?.state?.value),
    hold: held ? { moderator, until } : null,
  };
}

function caseHolding(db: BetterSQLite3Database, file: SQL): OwnCaseRow['ref'] | null {
  const found = db
    .select({ ref: cases.ref })
    .from(evidence)
    .innerJoin(cases, eq(cases.ref, evidence.caseRef))
    .where(file)
    .orderBy(desc(cases.openedAt), desc(cases.ref))
    .limit(1)
    .get();
  return found?.ref ?? null;
}

function findings(
  db: BetterSQLite3Database,
  companyId: string,
  standing: 'finding' | 'former',
): readonly Finding[] {
  const its = eq(components.companyId, companyId);
  const published = and(
    standing === 'finding' ? its : or(its, eq(components.disputedBy, companyId)),
    eq(cases.status, 'approved'),
    eq(cases.consentValue, 'public'),
  );
  const { incident, decidedAt } = cases;
  const rows = db
    .select({ caseRef: cases.ref, fields: components.fields, incident, decidedAt })
    .from(components)
    .innerJoin(cases, eq(cases.ref, components.caseRef))
    .where(and(published, isNotNull(decidedAt)))
    .orderBy(desc(decidedAt), desc(cases.ref), asc(components.position))
    .all();
  return rows.flatMap(({ caseRef, ...row }) => {
    const component = readComponent(row.fields);
    if (component === null || standingWith(component, companyId) !== standing) return [];
    const weapon = knownCode(readIncident(row.incident)?.weapon ?? null);
    return [findingOf(component, { caseRef, companyId, weapon, confirmedAt: row.decidedAt ?? 0 })];
  });
}

// A damaged case must not take the whole queue or a company's card with it: what cannot be read is left out here,
// and named where the case itself is opened or verified.
function readIncident(text: string): Incident | null {
  return incidentShape.safeParse(parsed(text)).data ?? null;
}

function readComponent(text: string | null): Component | null {
  return componentShape.safeParse(parsed(text)).data ?? null;
}

function total(db: BetterSQLite3Database, where: SQL | undefined): number {
  return db.select({ total: count() }).from(cases).where(where).get()?.total ?? 0;
}
