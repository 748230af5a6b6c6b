import { Composer } from 'telegraf';
import type { Message } from 'telegraf/types';
import type { CaseState } from '../../../core/cases/case.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { BotContext } from '../context.js';
import { escapeHtml } from '../html.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { repliedFile, takeAboutFile } from './about-file.js';
import { aboutMessage, digestOf } from './about-question.js';
import { draftOf, openDraft } from './draft.js';
import { hear } from './hear.js';
import { captionable, messageKey, type FileMessage } from './incoming-file.js';
import { kindOfMessage } from './message-kind.js';

/**
 * Messages changed after they were sent. Before the report is sent, an answer or a caption is corrected by it; after
 * that the report keeps what it was sent with, and the person hears how to add to it. Telegram also tells of changes
 * that nobody made (https://core.telegram.org/bots/api#update): where nothing is different, nothing is said.
 */
export const edits = new Composer<BotContext>();

edits.on('edited_message', async (ctx) => {
  const message = ctx.editedMessage as Message;
  if ('text' in message) await editText(ctx, message);
  else if (kindOfMessage(message) === 'file') await editFile(ctx, message as FileMessage);
  // A location that is shared live moves, a poll or a checklist changes by itself.
});

async function editText(ctx: BotContext, message: Message.TextMessage): Promise<void> {
  const noted = aboutMessage(ctx, message.message_id);
  if (noted?.words === digestOf(ctx, message.text)) return;
  const draft = await openDraft(ctx);
  const file = draft && repliedFile(ctx, draft, message);
  if (draft && file) return takeAboutFile(ctx, draft, { file, words: message.text, edited: true });
  // What is a command by now was no answer, and a command is not given by an edit.
  if (noted === null || message.text.startsWith('/')) return say(ctx, 'again');
  if (noted.ref !== draft?.ref) return say(ctx, (await isSent(ctx, noted.ref)) ? 'sent' : 'again');
  const { question, component } = noted;
  const said = { message: message.message_id, question, words: message.text };
  await hear(ctx, draft, component === undefined ? said : { ...said, component });
}

async function editFile(ctx: BotContext, message: FileMessage): Promise<void> {
  const key = messageKey(ctx, message);
  const ref = await ctx.app.views.caseByMessage(key);
  const draft = ctx.actor && (await draftOf(ctx.app, ctx.actor.id));
  if (ref === null) return say(ctx, 'again');
  if (ref !== draft?.ref) return say(ctx, (await isSent(ctx, ref)) ? 'sent' : 'again');
  const number = draft.evidence.findIndex((file) => file.message === key) + 1;
  await editCaption(ctx, draft, { number, caption: captionable(message).caption ?? null });
}

async function editCaption(
  ctx: BotContext,
  draft: CaseState,
  { number, caption }: { readonly number: number; readonly caption: string | null },
): Promise<void> {
  const evidence = draft.evidence[number - 1]?.id ?? '';
  const change = { do: 'caption', evidence, caption } as const;
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'arrange', change }, await remember(ctx));
  if (!handled.ok) await ctx.reply(refusalText(ctx, handled.error));
  // The words are the same: then it is the picture that was exchanged.
  else if (!handled.value.changed) await say(ctx, 'file');
  else if (caption === null) await ctx.reply(ctx.t('sent:edit.noCaption', { number }));
  else
    await ctx.reply(ctx.t('sent:edit.caption', { number, caption: escapeHtml(caption) }), {
      parse_mode: 'HTML',
    });
}

async function isSent({ app }: BotContext, ref: CaseRef): Promise<boolean> {
  const stored = await app.cases.load(ref);
  return stored !== null && stored.state.submittedAt !== null;
}

async function say(ctx: BotContext, what: 'again' | 'sent' | 'file'): Promise<void> {
  await ctx.reply(ctx.t(`sent:edit.${what}`));
}
