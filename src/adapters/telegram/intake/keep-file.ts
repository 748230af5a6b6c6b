import type { CaseState } from '../../../core/cases/case.js';
import type { Handled } from '../../../core/cases/case-desk.js';
import type { IncomingEvidence } from '../../../core/cases/command.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { Sha256 } from '../../../core/kernel/sha256.js';
import { ownCase } from '../../../core/cases/own-cases.js';
import type { Refusal } from '../../../core/cases/refusal.js';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { PersonActor, Services } from '../context.js';
import { keptCount } from '../views/case-fields.js';
import { doneAddingButton } from './adding-buttons.js';
import { draftOf } from './draft.js';
import { pausedView } from './paused-view.js';
import { photosView, roomText, stepView, type Asker, type StepView } from './step-view.js';

export interface Sender {
  readonly actor: PersonActor;
  /** They have read what to keep away from. */
  readonly safetySeen: boolean;
  /** The sent case that they are adding to. */
  readonly addingTo?: CaseRef | null;
  /** The message that theirs answers to. */
  readonly repliesTo?: Sha256 | null;
}

/**
 * Puts the file where it belongs: where it already is, its album's case, the case of the file it answers to, the case
 * being added to, else the open draft, else a new draft.
 */
export async function keepFile(
  app: Services,
  { actor, safetySeen, addingTo = null, repliesTo = null }: Sender,
  evidence: IncomingEvidence,
): Promise<Result<Handled, Refusal>> {
  const { desk, views, ids } = app;
  const stored = await views.caseByMessage(evidence.message);
  if (stored) {
    const own = await ownCase(stored, actor, app.cases);
    return own.ok ? ok({ state: own.value, changed: false }) : own;
  }
  const album = evidence.album === null ? null : await views.caseByAlbum(evidence.album);
  const answered = repliesTo === null ? null : await views.caseByMessage(repliesTo);
  const receive = {
    kind: 'receive',
    evidence,
    ...(repliesTo === null ? {} : { beside: repliesTo }),
  } as const;
  for (const ref of [album, answered, addingTo]) {
    if (ref === null) continue;
    const joined = await desk.handle(ref, receive, actor);
    if (joined.ok || joined.error.code !== 'wrong-status') return joined;
  }
  const draft = await draftOf(app, actor.id);
  if (draft) return desk.handle(draft.ref, receive, actor);
  const opened = await desk.open(
    { kind: 'open', reporter: actor.id, component: ids.id(), evidence, safetySeen, begun: null },
    actor,
  );
  return opened.ok ? opened : err(opened.error);
}

/** What is said when a file came in: how many there are, and what can be done next. */
export function acknowledgement(asker: Asker, state: CaseState): StepView {
  const { t, app } = asker;
  const count = keptCount(state);
  const room = roomText(t, state, app.limits);
  if (state.status !== 'draft') {
    const text = `${t('intake:addedTo', { ref: state.ref, count })}${room}`;
    return { text, buttons: [[doneAddingButton(t, state.ref)]] };
  }
  if (state.intake.step === 'offer' && !state.intake.paused) return stepView(asker, state, 'offer');
  if (state.intake.paused) return pausedView(t, state);
  return state.intake.step === 'photos'
    ? photosView(asker, state)
    : { text: `${t('intake:added', { count })}${room}`, buttons: [] };
}
