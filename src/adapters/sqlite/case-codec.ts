import type { CaseState } from '../../core/cases/case.js';
import type { StoredCase } from '../../core/cases/case-store.port.js';
import { openDisputeOf } from '../../core/disputes/dispute.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { LedgerHead } from '../../core/ledger/entry.js';
import { caseShape } from './case-shape.js';
import type { cases, components, evidence } from './schema/cases.js';

type CaseRow = typeof cases.$inferSelect;
type ComponentRow = typeof components.$inferSelect;
type EvidenceRow = typeof evidence.$inferSelect;

/** One case as rows. */
export interface CaseRows {
  readonly row: CaseRow;
  readonly components: readonly ComponentRow[];
  readonly evidence: readonly EvidenceRow[];
}

/** @throws TypeError when the state is not one that could be read back as it is: nothing of it is stored then. */
export function toRows(state: CaseState, head: LedgerHead): CaseRows {
  const fault = caseShape.safeParse(state).error?.issues[0];
  if (fault)
    throw new TypeError(`case ${state.ref} cannot be stored: ${fault.path.join('.')} (${fault.code})`);
  return {
    row: caseRow(state, head),
    components: state.components.map((component, position) => ({
      caseRef: state.ref,
      id: component.id,
      position,
      fields: JSON.stringify(component),
      companyId: component.company?.value.id ?? null,
      disputedBy: component.disputes.at(-1)?.company.id ?? null,
      disputedSince: openDisputeOf(component.disputes)?.openedAt ?? null,
    })),
    evidence: state.evidence.map((file, position) => ({
      caseRef: state.ref,
      id: file.id,
      position,
      fields: JSON.stringify(file),
      message: file.message,
      album: file.album,
      seal: file.seal.kind,
      sha256: file.seal.kind === 'sealed' ? file.seal.sha256 : null,
    })),
  };
}

function caseRow(state: CaseState, head: LedgerHead): CaseRow {
  return {
    ref: state.ref,
    version: state.version,
    status: state.status,
    reporter: state.reporter,
    openedAt: state.openedAt,
    submittedAt: state.submittedAt,
    receiptAt: state.receiptAt,
    intake: JSON.stringify(state.intake),
    incident: JSON.stringify(state.incident),
    custody: JSON.stringify(state.custody),
    campaign: state.campaign && JSON.stringify(state.campaign),
    consent: state.consent && JSON.stringify(state.consent),
    mayAsk: state.mayAsk && JSON.stringify(state.mayAsk),
    consentValue: state.consent?.value ?? null,
    exchange: JSON.stringify(state.exchange),
    holdModerator: state.hold?.moderator ?? null,
    holdUntil: state.hold?.until ?? null,
    decision: state.decision && JSON.stringify(state.decision),
    decidedAt: state.decision?.at ?? null,
    headSeq: head.seq,
    headHash: head.hash,
  };
}

/** @throws OperatorError naming the case and the place in it, when a row is damaged */
export function fromRows({ row, components: parts, evidence: files }: CaseRows): StoredCase {
  const { ref, version, status, reporter, openedAt, submittedAt, receiptAt } = row;
  const { holdModerator: moderator, holdUntil: until } = row;
  const read = caseShape.safeParse({
    ref,
    version,
    status,
    reporter,
    openedAt,
    submittedAt,
    receiptAt,
    intake: parsed(row.intake),
    incident: parsed(row.incident),
    custody: parsed(row.custody),
    campaign: parsed(row.campaign),
    components: inOrder(parts).map((part) => parsed(part.fields)),
    evidence: inOrder(files).map((file) => parsed(file.fields)),
    consent: parsed(row.consent),
    exchange: parsed(row.exchange),
    mayAsk: parsed(row.mayAsk),
    hold: moderator === null && until === null ? null : { moderator, until },
    decision: parsed(row.decision),
  });
  if (!read.success) throw damaged(ref, read.error.issues[0]?.path.join('.') ?? '');
  return { state: read.data, head: { seq: row.headSeq, hash: row.headHash } };
}

/** The message names the place in our own words and never the value found there. */
function damaged(ref: string, where: string): OperatorError {
  return new OperatorError(
    `Case ${ref} is damaged in the database (at ${where}). Restore the database from a backup.`,
  );
}

/** JSON as stored; what is no JSON becomes undefined, which no shape accepts. */
export function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inOrder<T extends { readonly position: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.position - b.position);
}
