import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { MINUTE } from '../../../core/kernel/time.js';
import type { BotContext } from '../context.js';

/** Minutes in which files belong to the case that "Add photos" was pressed for; each of them begins the time anew. */
export const ADDING_MINUTES = 10;

/** From now on files are added to a case that was sent already. */
export function beginAdding({ app, session }: BotContext, ref: CaseRef): void {
  session.addingTo = { ref, until: app.clock.now() + ADDING_MINUTES * MINUTE };
}

/** The sent case that the person is adding to, if any. */
export function caseAddedTo(ctx: BotContext): CaseRef | null {
  const { addingTo } = ctx.session;
  if (addingTo === undefined || addingTo.until < ctx.app.clock.now()) {
    delete ctx.session.addingTo;
    return null;
  }
  beginAdding(ctx, addingTo.ref);
  return addingTo.ref;
}
