import type { CaseJob } from '../jobs/job.js';
import type { CaseState, Evidence } from './case.js';
import type { CommandOf } from './command.js';
import { NO_CUSTODY, NO_INCIDENT } from './empty.js';
import { changed, type Addressed, type Decided } from './outcome.js';

/**
 * Erases a case for its reporter. A verified finding is what others rely on: it stays, with its files and with the words
 * that describe it, and loses whatever leads to the reporter. That takes the content of every ledger entry of theirs,
 * corrections from before the sending included; what is left of it is told once more.
 */
export function decideErase(state: CaseState, { pseudonym }: CommandOf<'erase'>): Decided {
  if (state.status !== 'approved') return erased(state, pseudonym);
  return changed(untied(state, pseudonym), 'erased', { erases: 'reporter' });
}

/**
 * Erases all of a case: its time is over, or the law asks for it. Its reporter is told, unless it is a case that they gave
 * up themselves or that was decided long ago.
 */
export function decideEraseWhole(
  state: CaseState,
  { kind, pseudonym }: CommandOf<'expire' | 'expunge'>,
): Decided {
  const told = kind === 'expunge' || state.status === 'draft';
  const notice: Addressed = {
    to: { kind: 'person', id: state.reporter },
    key: `${state.ref}:case-erased`,
    message: { kind: 'case-erased', ref: state.ref, why: kind === 'expunge' ? 'law' : 'time' },
  };
  return erased(state, pseudonym, told ? [notice] : []);
}

function erased(state: CaseState, pseudonym: string, messages: readonly Addressed[] = []): Decided {
  const hashes = state.evidence.flatMap(({ seal }) => (seal.kind === 'sealed' ? [seal.sha256] : []));
  const jobs: readonly CaseJob[] =
    hashes.length === 0 ? [] : [{ kind: 'forget-files', ref: state.ref, hashes: [...new Set(hashes)] }];
  return changed(empty(state, pseudonym), 'erased', { erases: 'everything', jobs, messages });
}

function empty({ ref, version, status, openedAt }: CaseState, pseudonym: string): CaseState {
  return {
    ref,
    version,
    status,
    reporter: pseudonym,
    campaign: null,
    openedAt,
    submittedAt: null,
    receiptAt: null,
    intake: { step: 'photos', reviewed: false, paused: false },
    incident: NO_INCIDENT,
    custody: NO_CUSTODY,
    components: [],
    evidence: [],
    consent: null,
    exchange: [],
    mayAsk: null,
    hold: null,
    decision: null,
  };
}

/** A file that was not fetched yet goes: without the messenger's handle it never could be. */
function untied(state: CaseState, pseudonym: string): CaseState {
  const { step, reviewed, paused } = state.intake;
  const evidence = state.evidence.filter(({ seal }) => seal.kind !== 'waiting').map(withoutMessage);
  return { ...state, reporter: pseudonym, intake: { step, reviewed, paused }, evidence };
}

/** Its own id takes the place of the message's digest, by which the message could be found again. */
function withoutMessage(file: Evidence): Evidence {
  return { ...file, message: file.id, album: null, remote: { handle: '', bytes: file.remote.bytes } };
}
