import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import { DONE, type JobResult, type ListJob } from '../../../core/jobs/job.js';
import type { ProposedImport } from '../../../core/register/list-importer.port.js';
import type { ListProposal } from '../../../core/register/list-proposal.js';
import { formatFor } from '../../../i18n/format.js';
import type { MenuBridge } from '../bridge/bridge.js';
import type { Host, Services } from '../context.js';
import { deliveryOf } from '../delivery.js';
import type { GatedTelegram } from '../gate/gated-telegram.js';
import { appliedText, differenceText, refusedListText } from './difference-view.js';
import { differenceMenu } from './difference-menu.js';

export interface ListJobParts {
  readonly app: Services;
  readonly botName: string;
  readonly bridge: MenuBridge<Host>;
  /** The client for background traffic. */
  readonly telegram: GatedTelegram;
  readonly files: FileSource;
}

interface Attempt {
  /** No further attempt will be made. */
  readonly last: boolean;
  /** Aborts when the program stops: an import breaks off and is done anew at the next start. */
  readonly stopping: AbortSignal;
}

/** Compares and applies what admins send. Harmless when repeated: an applied file has nothing left to change. */
export type DoListJob = (job: ListJob, attempt: Attempt) => Promise<JobResult>;

export function createListJobs(parts: ListJobParts): DoListJob {
  return async ({ kind, proposal: id }, { last, stopping }) => {
    const proposal = await parts.app.proposals.load(id);
    const phase = kind === 'read-list' ? 'reading' : 'applying';
    if (proposal?.phase !== phase) return DONE;
    const host = await hostOf(parts, proposal);
    const fetched = await parts.files.fetch(proposal.remote, MAX_FILE_BYTES);
    if (!fetched.ok) {
      if (fetched.error.kind === 'unavailable' && !last) {
        return { kind: 'later', retryAfter: fetched.error.retryAfter };
      }
      return end(parts, proposal, host.t('lists:notFetched'));
    }
    try {
      return await compare(parts, { proposal, host, bytes: fetched.value, stopping });
    } catch (thrown) {
      if (stopping.aborted) return { kind: 'later', retryAfter: 0 };
      // Somebody waits for an answer.
      if (last) await end(parts, proposal, host.t('lists:broken'));
      throw thrown;
    }
  };
}

interface Comparing {
  readonly proposal: ListProposal;
  readonly host: Host;
  readonly bytes: Uint8Array;
  readonly stopping: AbortSignal;
}

async function compare(parts: ListJobParts, at: Comparing): Promise<JobResult> {
  const { proposal, host, bytes, stopping } = at;
  if (host.actor === null) return end(parts, proposal, host.t('errors:refusal.not-allowed'));
  const compared = await parts.app.lists.compare(proposal.listId, { bytes, stopping }, host.actor);
  if (!compared.ok) return end(parts, proposal, refusedListText(host, compared.error));
  try {
    return proposal.phase === 'applying'
      ? await apply(parts, at, compared.value)
      : await offer(parts, at, compared.value);
  } finally {
    await compared.value.close();
  }
}

async function offer(
  parts: ListJobParts,
  { proposal, host }: Comparing,
  proposed: ProposedImport,
): Promise<JobResult> {
  const { newest } = proposed.difference;
  if (newest === null) return DONE;
  const { proposals, ids } = parts.app;
  const text = differenceText(host, proposed.difference, newest.list);
  // An offer made anew is another one: the buttons of the first must not apply what the second shows.
  const id = proposal.phase === 'reading' ? proposal.id : ids.id();
  await proposals.save({ ...proposal, id, phase: 'offered', seen: newest.snapshot.number });
  const view = { text, menu: differenceMenu, payload: id };
  const sent = await attempt(() => parts.bridge.send(host, { chatId: proposal.chat }, view));
  if (sent.kind === 'later') await proposals.save(proposal);
  else if (id !== proposal.id) await proposals.erase(proposal.id);
  return sent;
}

/** Applies what was shown and nothing else: a list that changed since is shown anew. */
async function apply(parts: ListJobParts, at: Comparing, proposed: ProposedImport): Promise<JobResult> {
  const { proposal, host } = at;
  const { newest, fileSha256 } = proposed.difference;
  if (newest === null) return DONE;
  // Done already, before the program stopped in the middle: there is nothing left but to say so.
  const done = newest.snapshot.fileSha256 === fileSha256 && newest.snapshot.importedBy === proposal.sentBy;
  if (!done && newest.snapshot.number !== proposal.seen) return offer(parts, at, proposed);
  if (!done && (await proposed.apply()) === 'conflict') return { kind: 'later', retryAfter: 0 };
  return end(parts, proposal, appliedText(host, proposed.difference, newest.list));
}

/** Says the last word about a proposal, and forgets it. */
async function end(parts: ListJobParts, proposal: ListProposal, text: string): Promise<JobResult> {
  const said = await attempt(() => parts.telegram.sendMessage(proposal.chat, text, { parse_mode: 'HTML' }));
  if (said.kind === 'done') await parts.app.proposals.erase(proposal.id);
  return said;
}

async function attempt(send: () => Promise<unknown>): Promise<JobResult> {
  try {
    await send();
    return DONE;
  } catch (thrown) {
    const delivery = deliveryOf(thrown);
    if (delivery.kind === 'later') return delivery;
    return delivery.kind === 'failed' ? { kind: 'later', retryAfter: null } : DONE;
  }
}

async function hostOf({ app, botName }: ListJobParts, { sentBy, locale }: ListProposal): Promise<Host> {
  const person = await app.people.byId(sentBy);
  const roles = person && app.rolesOf(person.account);
  const actor = person && roles ? ({ kind: 'person', id: person.id, roles } as const) : null;
  return { app, botName, locale, t: app.translate(locale), format: formatFor(locale), actor };
}
