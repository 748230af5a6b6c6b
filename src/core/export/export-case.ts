import type { CaseState, Component, Evidence, Field, FindingDispute, Said } from '../cases/case.js';
import type { EvidenceRole } from '../cases/details.js';
import { NO_CUSTODY, NO_INCIDENT } from '../cases/empty.js';
import { isWithdrawn } from '../cases/finding.js';
import type { Choice } from '../cases/taxonomy.js';
import type { Instant } from '../kernel/time.js';
import type { ActorTag } from '../people/actor.js';
import type { PersonId } from '../people/person.js';
import { mayBeExported, type Audience } from './audience.js';
import type {
  CodeOnly,
  Exported,
  ExportedCase,
  ExportedComponent,
  ExportedDispute,
  ExportedFile,
} from './exported-case.js';

/**
 * What an audience gets of a case, or null when it gets nothing.
 *
 * The public gets what the reporter agreed to ("publish without place and date"): no place and no date of the
 * incident, however coarse; no words but the marking and the maker's name, which a moderator approved; other
 * dates to the month; of files only those that are kept, by hash. Findings withdrawn after the company's reply are left
 * out.
 */
export function exportCase(state: CaseState, audience: Audience): ExportedCase | null {
  if (state.submittedAt === null || !mayBeExported(state, audience)) return null;
  if (audience !== 'public') return inFull(state, state.submittedAt, audience);
  const stands = withoutWithdrawn(state);
  const nothingLeft = stands.components.length === 0 && state.components.length > 0;
  return nothingLeft ? null : forThePublic(stands, state.submittedAt);
}

/** Without findings that Slid no longer makes, and without their files. */
function withoutWithdrawn(state: CaseState): CaseState {
  const gone = new Set(state.components.filter(isWithdrawn).map(({ id }) => id));
  return {
    ...state,
    components: state.components.filter(({ id }) => !gone.has(id)),
    evidence: state.evidence.filter(({ component }) => component === null || !gone.has(component)),
  };
}

function forThePublic(state: CaseState, submittedAt: Instant): ExportedCase {
  return {
    ref: state.ref,
    status: state.status,
    submittedAt: month(submittedAt),
    decidedAt: state.decision && month(state.decision.at),
    consent: state.consent?.value ?? null,
    mayAsk: null,
    incident: { ...NO_INCIDENT, weapon: bare(state.incident.weapon, withoutWords) },
    campaign: null,
    custody: NO_CUSTODY,
    components: state.components.map(componentForThePublic),
    evidence: state.evidence.flatMap((file) => kept(file)?.file ?? []),
  };
}

function componentForThePublic(component: Component): ExportedComponent {
  const { id, company, disputes } = component;
  return {
    id,
    disputes: disputes
      .filter((dispute) => dispute.company.id === company?.value.id)
      .map((dispute) => exportDispute(dispute, { moment: month, by: () => ({}) })),
    type: bare(component.type, withoutWords),
    marking: bare(component.marking, same),
    markingState: bare(component.markingState, withoutWords),
    logo: null,
    partNumber: bare(component.partNumber, same),
    dateCode: bare(component.dateCode, same),
    lot: null,
    serial: null,
    country: bare(component.country, withoutWords),
    board: bare(component.board, withoutWords),
    quantity: component.quantity?.value.kind === 'other' ? null : bare(component.quantity, same),
    manufacturer: bare(component.manufacturer, same),
    company: bare(company, same),
  };
}

function inFull(state: CaseState, submittedAt: Instant, audience: Exclude<Audience, 'public'>): ExportedCase {
  const once = <T>(field: Said<T>): NonNullable<Exported<T>> => ({
    value: field.value,
    basis: field.basis,
    by: named(field.by, state.reporter, audience),
    at: moment(field.at),
  });
  const said = <T>(field: Field<T> | null): Exported<T> => {
    if (field?.original === undefined) return field && once(field);
    return { ...once(field), original: field.original && once(field.original) };
  };
  const { incident, custody } = state;
  return {
    ref: state.ref,
    status: state.status,
    submittedAt: moment(submittedAt),
    decidedAt: state.decision && moment(state.decision.at),
    consent: state.consent?.value ?? null,
    mayAsk: said(state.mayAsk),
    incident: {
      weapon: said(incident.weapon),
      variant: said(incident.variant),
      date: said(incident.date),
      place: said(incident.place),
      target: said(incident.target),
      casualties: said(incident.casualties),
      circumstances: said(incident.circumstances),
    },
    campaign: said(state.campaign),
    custody: {
      state: said(custody.state),
      knownHow: said(custody.knownHow),
      seen: said(custody.seen),
      holder: said(custody.holder),
      condition: said(custody.condition),
    },
    components: state.components.map((component) => ({
      id: component.id,
      disputes: component.disputes.map((dispute) =>
        exportDispute(dispute, {
          moment,
          by: (moderator) => ({ by: named(`moderator:${moderator}`, state.reporter, audience) }),
        }),
      ),
      type: said(component.type),
      marking: said(component.marking),
      markingState: said(component.markingState),
      logo: said(component.logo),
      partNumber: said(component.partNumber),
      dateCode: said(component.dateCode),
      lot: said(component.lot),
      serial: said(component.serial),
      country: said(component.country),
      board: said(component.board),
      quantity: said(component.quantity),
      manufacturer: said(component.manufacturer),
      company: said(component.company),
    })),
    exchange: state.exchange.map(({ kind, words, by, at }) => ({
      kind,
      words,
      by: named(by, state.reporter, audience),
      at: moment(at),
    })),
    evidence: state.evidence.flatMap((file) => detailed(file, said(file.role)) ?? []),
    filesNotKept: state.evidence.flatMap(({ seal }) => {
      if (seal.kind === 'sealed') return [];
      return [{ state: seal.kind === 'waiting' ? seal.kind : seal.reason }];
    }),
  };
}

function bare<T, U>(field: Field<T> | null, shown: (value: T) => U): Exported<U> {
  return field && { value: shown(field.value), basis: field.basis };
}

interface DisputeTold {
  readonly moment: (at: Instant) => string;
  readonly by: (moderator: PersonId) => { readonly by?: ActorTag | 'moderator' };
}

function exportDispute(
  { company, reply, source, openedAt, openedBy, outcome }: FindingDispute,
  told: DisputeTold,
): ExportedDispute {
  return {
    company,
    reply,
    source,
    openedAt: told.moment(openedAt),
    ...told.by(openedBy),
    outcome: outcome && {
      kind: outcome.kind,
      words: outcome.words,
      at: told.moment(outcome.at),
      ...told.by(outcome.by),
    },
  };
}

function same<T>(value: T): T {
  return value;
}

function withoutWords<Code extends string>(choice: Choice<Code>): Choice<Code> | CodeOnly {
  if (choice.kind === 'known') return { kind: 'known', code: choice.code };
  return choice.kind === 'other' ? { kind: 'other' } : choice;
}

/** A moderator who also reported this very case must not be found in it by id. */
function named(by: ActorTag, reporter: PersonId, audience: Audience): ActorTag | 'moderator' {
  if (by === 'reporter' || by === 'system') return by;
  return audience === 'internal' && by !== `moderator:${reporter}` ? by : 'moderator';
}

function kept({ seal }: Evidence): { readonly file: ExportedFile; readonly at: Instant } | null {
  if (seal.kind !== 'sealed') return null;
  return { file: { sha256: seal.sha256, bytes: seal.bytes, type: seal.mediaType }, at: seal.at };
}

function detailed(evidence: Evidence, role: Exported<EvidenceRole>): ExportedFile | null {
  const sealed = kept(evidence);
  if (sealed === null) return null;
  const { sentAs, component, caption, receivedAt, facts } = evidence;
  const times = { receivedAt: moment(receivedAt), sealedAt: moment(sealed.at) };
  return { ...sealed.file, details: { sentAs, component, role, caption, ...times, facts } };
}

function moment(at: Instant): string {
  return new Date(at).toISOString();
}

/** `2024-05` */
function month(at: Instant): string {
  return moment(at).slice(0, '2024-05'.length);
}
