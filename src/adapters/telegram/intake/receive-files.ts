import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';
import { cannotBeEdited } from '../errors/harmless.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { caseAddedTo } from './adding.js';
import { isClearlyOther } from './clearly-other.js';
import { sayNoRoom } from './cut-album.js';
import { openDraft } from './draft.js';
import { incomingFile, repliedKey, type FileMessage } from './incoming-file.js';
import { sendView } from './ask-step.js';
import { acknowledgement, keepFile } from './keep-file.js';
import { sayOnce } from './say-once.js';
import { turnDown } from './turn-down.js';
import type { StepView } from './step-view.js';

/** Photos, files and videos, round ones and animations too, at any time: what Telegram sent is stored at once, the bytes are fetched later. */
export const receiveFiles = new Composer<BotContext>();

receiveFiles
  .on(message('photo'), (ctx) => receiveFile(ctx, ctx.message))
  .on(message('document'), (ctx) => receiveFile(ctx, ctx.message))
  .on(message('video'), (ctx) => receiveFile(ctx, ctx.message))
  .on(message('video_note'), (ctx) => receiveFile(ctx, ctx.message));

// One filter at a time: telegraf's types for a list of filters double the compile time of the whole product.
async function receiveFile(ctx: BotContext, message: FileMessage): Promise<void> {
  if ('document' in message && isClearlyOther(message.document))
    return turnDown(ctx, 'file-type', await openDraft(ctx));
  const incoming = incomingFile(ctx, message);
  if (incoming === 'too-big') return sayOnce(ctx, ctx.t('errors:announcedTooBig'));
  const actor = await remember(ctx);
  const safetySeen = ctx.person?.safetySeenAt != null;
  const addingTo = caseAddedTo(ctx);
  const repliesTo = repliedKey(ctx, message);
  const received = await keepFile(ctx.app, { actor, safetySeen, addingTo, repliesTo }, incoming);
  if (!received.ok) {
    const { code, limit = 0 } = received.error;
    const alone = refusalText(ctx, received.error);
    if (code === 'too-many-files') return sayNoRoom(ctx, { album: incoming.album, limit, alone });
    return sayOnce(ctx, alone);
  }
  // Also when nothing changed: then the file is stored, and it was the acknowledgement that did not get through.
  await acknowledge(ctx, received.value.state, incoming.album);
}

/** One message counts up while an album comes in; a later photo gets a new one, below it where it is seen. */
async function acknowledge(ctx: BotContext, state: CaseState, album: string | null): Promise<void> {
  const view = acknowledgement(ctx, state);
  const { counter } = ctx.session;
  // "Your draft waits" counts nothing: said once for an album, it stays as it is.
  if (counter && album !== null && counter.album === album && state.intake.paused) return;
  if (counter && album !== null && counter.album === album && (await countUp(ctx, counter, view))) return;
  if (counter?.buttons && ctx.chat) {
    await ctx.telegram
      .editMessageReplyMarkup(ctx.chat.id, counter.messageId, undefined, undefined)
      .catch(() => null);
  }
  ctx.session.counter = { messageId: await sendView(ctx, view), album, buttons: view.buttons.length > 0 };
}

/** Resolves to false when the message that counted is gone. */
async function countUp(
  ctx: BotContext,
  { messageId }: { messageId: number },
  view: StepView,
): Promise<boolean> {
  const keyboard = { inline_keyboard: view.buttons.map((row) => [...row]) };
  try {
    await ctx.telegram.editMessageText(ctx.chat?.id, messageId, undefined, view.text, {
      parse_mode: 'HTML',
      reply_markup: keyboard,
    });
    return true;
  } catch (thrown) {
    if (cannotBeEdited(thrown)) return false;
    throw thrown;
  }
}
