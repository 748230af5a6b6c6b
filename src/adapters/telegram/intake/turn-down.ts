import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';
import { caseAddedTo } from './adding.js';
import { sendView } from './ask-step.js';
import { inConversation } from './draft.js';
import { hint } from './hint.js';
import type { MessageKind } from './message-kind.js';
import { isAlbumAnswered } from './say-once.js';
import { stepView } from './step-view.js';

/** A file that is of no use where it was sent is one of these too. */
type NotTaken = MessageKind | 'file-type';

/** These say by themselves what to do. */
const ENOUGH: ReadonlySet<NotTaken> = new Set<NotTaken>(['closed', 'file-type']);

/**
 * Answers a message that is not taken: what about it cannot be taken, then what is waited for. One answer for an album,
 * and one line in the log, which says what kind of message came at which step and nothing of what was in it.
 */
export async function turnDown(ctx: BotContext, kind: NotTaken, draft: CaseState | null): Promise<void> {
  if (isAlbumAnswered(ctx)) return;
  ctx.app.log.info('message.not-taken', { kind, step: draft?.intake.step ?? 'none' });
  const note = noteOn(ctx, kind);
  if (note !== null && ENOUGH.has(kind)) {
    const outside = caseAddedTo(ctx) === null && !inConversation(draft);
    // Outside a report a letter or an archive may as well be a list of companies.
    await ctx.reply(kind === 'file-type' && outside ? `${note} ${ctx.t('sent:list')}` : note);
    return;
  }
  const before = note === null ? '' : `${note} `;
  if (draft?.intake.step === 'offer' && !draft.intake.paused && caseAddedTo(ctx) === null) {
    const view = stepView(ctx, draft, 'offer');
    await sendView(ctx, { ...view, text: `${before}${view.text}` });
  } else {
    await ctx.reply(`${before}${waitedFor(ctx, draft)}`);
  }
}

function waitedFor(ctx: BotContext, draft: CaseState | null): string {
  if (caseAddedTo(ctx) !== null) return ctx.t('sent:adding');
  return inConversation(draft) ? hint(ctx, draft) : ctx.t('common:notUnderstood');
}

function noteOn({ t }: BotContext, kind: NotTaken): string | null {
  switch (kind) {
    case 'words':
    case 'file':
    case 'place':
    case 'sticker':
      return null;
    default:
      return t(`sent:${kind}`);
  }
}
