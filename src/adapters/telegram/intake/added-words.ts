import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { pointName } from '../views/case-fields.js';
import { refusalText } from '../views/refusal-text.js';
import { askForMore, beginAdding, caseAddedTo, endAdding } from './adding.js';
import { addingButton } from './adding-buttons.js';
import { longRef } from './buttons.js';

/** What a reporter adds in words to a case that was sent: of their own accord, or as an answer to a moderator. */
export const addedWords = new Composer<BotContext>();

addedWords.action(addingButton.pattern, async (ctx) => {
  const pressed = addingButton.parse(ctx.match.input);
  await ctx.answerCbQuery();
  if (pressed?.do === 'begin') await beginAdding(ctx, longRef(pressed.ref));
  if (pressed?.do === 'done') {
    endAdding(ctx);
    // Its buttons go with this; whatever comes next need not take them off.
    if (ctx.session.counter?.messageId === ctx.callbackQuery.message?.message_id) delete ctx.session.counter;
    const text = ctx.t('case:own.doneAdding', { ref: longRef(pressed.ref) });
    await ctx.editMessageText(text, { parse_mode: 'HTML' });
  }
});

addedWords.on(message('text'), async (ctx, next) => {
  const ref = caseAddedTo(ctx);
  if (ref === null) return next();
  await add(ctx, ref, ctx.message.text);
});

addedWords.on(message('location'), async (ctx, next) => {
  const ref = caseAddedTo(ctx);
  if (ref === null) return next();
  await add(ctx, ref, pointName(ctx, ctx.message.location));
});

async function add(ctx: BotContext, ref: CaseRef, words: string): Promise<void> {
  const command = { kind: 'add-words', id: ctx.app.ids.id(), words } as const;
  const handled = await ctx.app.desk.handle(ref, command, await remember(ctx));
  if (handled.ok) {
    await askForMore(ctx, ref, ctx.t('case:own.wordsAdded', { ref }));
    return;
  }
  const { code } = handled.error;
  if (code !== 'empty' && code !== 'too-long') endAdding(ctx);
  await ctx.reply(code === 'wrong-status' ? ctx.t('case:own.cannotAdd') : refusalText(ctx, handled.error));
}
