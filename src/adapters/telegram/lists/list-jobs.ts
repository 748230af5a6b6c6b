import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import { DONE, type JobResult, type ListJob } from '../../../core/jobs/job.js';
import type { ProposedImport } from '../../../core/register/list-importer.port.js';
import type { ListProposal, ShownDifference } from '../../../core/register/list-proposal.js';
import type { RegisterList } from '../../../core/register/list.js';
import { formatFor } from '../../../i18n/format.js';
import type { MenuBridge } from '../bridge/bridge.js';
import type { Host, Services } from '../context.js';
import type { GatedTelegram } from '../gate/gated-telegram.js';
import { notShown } from '../kept-message.js';
import { appliedText, differenceText, refusedListText } from './difference-view.js';
import { isCancelled, watchCancel } from './cancel-list.js';
import { differenceMenu } from './difference-menu.js';
import { createListProgress, type ListProgress } from './list-progress.js';

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

/** One proposal that is being worked at. */
interface Work extends ListJobParts {
  readonly proposal: ListProposal;
  readonly host: Host;
  readonly progress: ListProgress;
}

export function createListJobs(parts: ListJobParts): DoListJob {
  return async ({ kind, proposal: id }, attempt) => {
    const proposal = await parts.app.proposals.load(id);
    if (proposal === null || !isFor(kind, proposal)) return DONE;
    const host = await hostOf(parts, proposal);
    const progress = createListProgress({ telegram: parts.telegram, proposal, t: host.t });
    const work = { ...parts, proposal, host, progress };
    if (proposal.phase !== 'offered') await parts.app.proposals.save({ ...proposal, begun: true });
    return (await endApplied(work)) ?? fetchAndCompare(work, attempt);
  };
}

/** A difference that was stored as shown while its job still waits may never have been sent. */
function isFor(kind: ListJob['kind'], { phase }: ListProposal): boolean {
  return kind === 'apply-list' ? phase === 'applying' : phase !== 'applying';
}

async function fetchAndCompare(work: Work, { last, stopping }: Attempt): Promise<JobResult> {
  const { app, proposal, host, files } = work;
  const fetched = await files.fetch(proposal.remote, MAX_FILE_BYTES);
  if (await isCancelled(app.proposals, proposal)) return endCancelled(work);
  if (!fetched.ok) {
    if (fetched.error.kind === 'unavailable' && !last) {
      return { kind: 'later', retryAfter: fetched.error.retryAfter };
    }
    return end(work, 'lists:ended.failed', host.t('lists:notFetched'));
  }
  const cancel = watchCancel(app.proposals, proposal);
  try {
    return await compare(work, fetched.value, AbortSignal.any([stopping, cancel.signal]));
  } catch (thrown) {
    if (stopping.aborted) return { kind: 'later', retryAfter: 0 };
    if (await isCancelled(app.proposals, proposal)) return await endCancelled(work);
    // Somebody waits for an answer.
    if (last) await end(work, 'lists:ended.failed', host.t('lists:broken'));
    throw thrown;
  } finally {
    cancel.end();
  }
}

/** Says so once more where how far it was may have been said after the answer to the press. */
async function endCancelled({ app, proposal, host, progress }: Work): Promise<JobResult> {
  if (progress.spoke) await progress.close(host.t('lists:cancelled'));
  // It may have been marked as begun once more after it was cancelled.
  await app.proposals.erase(proposal.id);
  return DONE;
}

async function compare(work: Work, bytes: Uint8Array, stopping: AbortSignal): Promise<JobResult> {
  const { app, proposal, host, progress } = work;
  const { actor } = host;
  if (actor === null) return end(work, 'lists:ended.refused', host.t('errors:refusal.not-allowed'));
  const onProgress = progress.far.bind(progress);
  const compared = await app.lists.compare(proposal.listId, { bytes, stopping, onProgress }, actor);
  const cancelled = await isCancelled(app.proposals, proposal);
  if (!compared.ok) {
    if (cancelled) return endCancelled(work);
    return end(work, 'lists:ended.refused', refusedListText(host, compared.error));
  }
  try {
    if (cancelled) return await endCancelled(work);
    return proposal.phase === 'applying'
      ? await apply(work, compared.value)
      : await offer(work, compared.value);
  } finally {
    await compared.value.close();
  }
}

async function offer(work: Work, { difference }: ProposedImport): Promise<JobResult> {
  const { app, proposal, host, bridge, progress } = work;
  const { newest, fileSha256, counts } = difference;
  if (newest === null) return DONE;
  const { proposals, ids } = app;
  const anew = proposal.phase === 'applying';
  // Dropped or said yes to, since it was shown before the program stopped.
  if (!anew && (await proposals.load(proposal.id))?.phase !== proposal.phase) return DONE;
  // An offer made anew is another one: the buttons of the first must not apply what the second shows.
  const id = anew ? ids.id() : proposal.id;
  const shown = { snapshot: newest.snapshot.number, fileSha256, counts };
  await progress.close(host.t(anew ? 'lists:ended.listChanged' : 'lists:ended.compared'));
  await proposals.save({ ...proposal, id, phase: 'offered', shown });
  const view = { text: differenceText(host, difference, newest.list), menu: differenceMenu, payload: id };
  const sent = await attempt(() => bridge.send(host, { chatId: proposal.chat }, view));
  if (anew) await proposals.erase(sent.kind === 'later' ? id : proposal.id);
  return sent;
}

/** Applies what was shown and nothing else: a list that changed since is shown anew. */
async function apply(work: Work, proposed: ProposedImport): Promise<JobResult> {
  const { shown } = work.proposal;
  const { newest, counts } = proposed.difference;
  if (newest === null) return DONE;
  if (newest.snapshot.number !== shown?.snapshot) return offer(work, proposed);
  if ((await proposed.apply()) === 'conflict') return { kind: 'later', retryAfter: 0 };
  return endWell(work, counts, newest.list);
}

/** Of a file that was applied before the program stopped in the middle, there is nothing left but to say so. */
async function endApplied(work: Work): Promise<JobResult | null> {
  const { listId, phase, shown, sentBy } = work.proposal;
  const known = (await work.app.lists.lists()).find(({ list }) => list.id === listId);
  if (phase !== 'applying' || shown === null || known === undefined) return null;
  const { number, fileSha256, importedBy } = known.snapshot;
  const applied = number > shown.snapshot && fileSha256 === shown.fileSha256 && importedBy === sentBy;
  return applied ? endWell(work, shown.counts, known.list) : null;
}

function endWell(work: Work, counts: ShownDifference['counts'], list: RegisterList): Promise<JobResult> {
  return end(work, 'lists:ended.applied', appliedText(work.host, counts, list));
}

type Ended = 'lists:ended.applied' | 'lists:ended.refused' | 'lists:ended.failed';

/** Says the last word about a proposal, and forgets it. */
async function end(
  { app, telegram, proposal, host, progress }: Work,
  how: Ended,
  text: string,
): Promise<JobResult> {
  await progress.close(host.t(how));
  const said = await attempt(() => telegram.sendMessage(proposal.chat, text, { parse_mode: 'HTML' }));
  if (said.kind === 'done') await app.proposals.erase(proposal.id);
  return said;
}

/** Who cannot be reached at all has no use for another try. */
async function attempt(send: () => Promise<unknown>): Promise<JobResult> {
  try {
    await send();
    return DONE;
  } catch (thrown) {
    const delivery = notShown(thrown);
    return delivery.kind === 'later' ? delivery : DONE;
  }
}

async function hostOf({ app, botName }: ListJobParts, { sentBy, locale }: ListProposal): Promise<Host> {
  const person = await app.people.byId(sentBy);
  const roles = person && app.rolesOf(person.account);
  const actor = person && roles ? ({ kind: 'person', id: person.id, roles } as const) : null;
  return { app, botName, locale, t: app.translate(locale), format: formatFor(locale), actor };
}
