import type { CaseState } from '../../../core/cases/case.js';
import { ownCase } from '../../../core/cases/own-cases.js';
import { TRANSITIONS } from '../../../core/cases/transitions.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { MINUTE } from '../../../core/kernel/time.js';
import type { BotContext } from '../context.js';
import { doneAddingButton } from './adding-buttons.js';
import { retireMessage, sendView } from './ask-step.js';

/** Minutes in which files and words belong to the case that is added to; each of them begins the time anew. */
const ADDING_MINUTES = 10;

/** Whether its reporter may still add to a case: while it waits for a decision. */
export function mayBeAddedTo({ status }: Pick<CaseState, 'status'>): boolean {
  return TRANSITIONS[status]['add-words'] !== undefined;
}

/** From now on what the person sends is added to a case that was sent already. Says so, or why not. */
export async function beginAdding(ctx: BotContext, ref: CaseRef): Promise<void> {
  const found = ctx.actor && (await ownCase(ref, ctx.actor, ctx.app.cases));
  if (!found?.ok || !mayBeAddedTo(found.value)) {
    await ctx.reply(ctx.t('case:own.cannotAdd'));
    return;
  }
  remain(ctx, ref);
  await askForMore(ctx, ref, ctx.t('case:own.addPrompt', { ref, count: ADDING_MINUTES }));
}

/** Says something with "Done" under it; the button under what was said before goes. */
export async function askForMore(ctx: BotContext, ref: CaseRef, text: string): Promise<void> {
  const { addingTo } = ctx.session;
  if (addingTo?.asked !== undefined) await retireMessage(ctx, addingTo.asked);
  const asked = await sendView(ctx, { text, buttons: [[doneAddingButton(ctx.t, ref)]] });
  if (addingTo) ctx.session.addingTo = { ...addingTo, asked };
}

/** What is sent from now on belongs to no case that was sent before. */
export function endAdding({ session }: BotContext): void {
  delete session.addingTo;
}

/** The sent case that the person is adding to, if any. */
export function caseAddedTo(ctx: BotContext): CaseRef | null {
  const { addingTo } = ctx.session;
  if (addingTo === undefined || addingTo.until < ctx.app.clock.now()) {
    endAdding(ctx);
    return null;
  }
  remain(ctx, addingTo.ref);
  return addingTo.ref;
}

function remain({ app, session }: BotContext, ref: CaseRef): void {
  session.addingTo = { ...session.addingTo, ref, until: app.clock.now() + ADDING_MINUTES * MINUTE };
}
