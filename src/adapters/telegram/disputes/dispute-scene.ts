import { Scenes } from 'telegraf';
import { message } from 'telegraf/filters';
import { checkReply, checkSource, checkWords } from '../../../core/disputes/decide-dispute.js';
import type { BotContext, SceneState } from '../context.js';
import { expectWords } from '../moderation/words-expected.js';
import { refusalText } from '../views/refusal-text.js';
import { DISPUTE_SCENE, stepOf, type DisputeDraft } from './dispute-draft.js';
import { askNext } from './dispute-menu.js';
import { beginDraft } from './dispute-steps.js';

/**
 * Where a moderator types what a company says, the link to it, or why a dispute ends. Commands and buttons leave it
 * and do their own work; the draft waits in the session meanwhile.
 */
export const disputeScene = new Scenes.BaseScene<BotContext>(DISPUTE_SCENE);

disputeScene.enter(async (ctx) => {
  const { company, act } = ctx.scene.state as SceneState;
  const draft = company === undefined || act === undefined ? null : await beginDraft(ctx, { company, act });
  if (draft !== null) return askNext(ctx, draft);
  await ctx.scene.leave();
  await ctx.reply(ctx.t('dispute:nothing'));
});

disputeScene.command('cancel', async (ctx) => {
  delete ctx.session.dispute;
  await ctx.scene.leave();
  await ctx.reply(ctx.t('dispute:cancelled'));
});

disputeScene.on(message('text'), async (ctx, next) => {
  const { dispute: draft } = ctx.session;
  if (draft === undefined || ctx.message.text.startsWith('/')) {
    await ctx.scene.leave();
    return next();
  }
  const answered = withWords(draft, ctx.message.text);
  if (answered.ok) await askNext(ctx, answered.value);
  else await ctx.reply(refusalText(ctx, answered.error));
});

disputeScene.on('callback_query', async (ctx, next) => {
  await ctx.scene.leave();
  return next();
});

expectWords(disputeScene);

/** The draft with what was typed at its step, or why that cannot be taken. */
function withWords(draft: DisputeDraft, text: string) {
  if (stepOf(draft) === 'source') {
    const source = checkSource(text);
    return source.ok ? { ...source, value: { ...draft, source: source.value } } : source;
  }
  const words = draft.act === 'open' ? checkReply(text) : checkWords(text);
  return words.ok ? { ...words, value: { ...draft, words: words.value } } : words;
}
