import { Scenes } from 'telegraf';
import { message } from 'telegraf/filters';
import type { BotContext } from '../context.js';
import { refusalText } from '../views/refusal-text.js';
import { actOn, type Seen } from './acting.js';
import { showSearch } from './pick-menu.js';
import { ASK_SCENE, REASON_SCENE, SEARCH_SCENE } from './typing-scenes.js';
import { expectWords } from './words-expected.js';

/** The moderator types why a case is rejected. */
const reasonScene = typingScene(REASON_SCENE, {
  ask: (ctx) => ctx.t('moderation:askReason'),
  take: async (ctx, seen, words) => {
    const { version } = seen;
    const handled = await actOn(ctx, seen.ref, { kind: 'reject', version, reason: null, words });
    await ctx.reply(handled.ok ? ctx.t('moderation:rejected') : refusalText(ctx, handled.error));
    return handled.ok || !['empty', 'too-long'].includes(handled.error.code);
  },
});

/** The moderator types what they want to know of the reporter. */
const askScene = typingScene(ASK_SCENE, {
  ask: (ctx) => ctx.t('moderation:askWords'),
  take: async (ctx, { ref, version }, words) => {
    const handled = await actOn(ctx, ref, { kind: 'ask', version, id: ctx.app.ids.id(), words });
    await ctx.reply(handled.ok ? ctx.t('moderation:asked') : refusalText(ctx, handled.error));
    return handled.ok || !['empty', 'too-long'].includes(handled.error.code);
  },
});

/** The moderator types a company's name to look for in the register. */
const searchScene = typingScene(SEARCH_SCENE, {
  ask: (ctx) => ctx.t('moderation:pick.ask'),
  take: async (ctx, seen, query) => {
    await showSearch(ctx, seen, query);
    return true;
  },
});

export const moderationScenes = [reasonScene, askScene, searchScene];

interface Typing {
  readonly ask: (ctx: BotContext) => string;
  /** Returns whether the scene is over. */
  readonly take: (ctx: BotContext, seen: Seen, words: string) => Promise<boolean>;
}

/** A scene that waits for one text. Commands and buttons leave it and do their own work. */
function typingScene(id: string, { ask, take }: Typing): Scenes.BaseScene<BotContext> {
  const scene = new Scenes.BaseScene<BotContext>(id);
  scene.enter(async (ctx) => {
    // In a group a bot hears commands and replies to itself only.
    const inGroup = ctx.chat?.type !== 'private';
    await ctx.reply(inGroup ? `${ask(ctx)}\n${ctx.t('moderation:replyHere')}` : ask(ctx));
  });
  scene.command('cancel', async (ctx) => {
    await ctx.scene.leave();
    await ctx.reply(ctx.t('common:cancelled'));
  });
  scene.on(message('text'), async (ctx, next) => {
    if (ctx.message.text.startsWith('/')) {
      await ctx.scene.leave();
      return next();
    }
    const seen = ctx.scene.state as Partial<Seen>;
    if (seen.ref === undefined || seen.version === undefined) return ctx.scene.leave();
    const { ref, version, part, page } = seen;
    const about = {
      ref,
      version,
      ...(part === undefined ? {} : { part }),
      ...(page === undefined ? {} : { page }),
    };
    if (await take(ctx, about, ctx.message.text.trim())) await ctx.scene.leave();
  });
  scene.on('callback_query', async (ctx, next) => {
    await ctx.scene.leave();
    return next();
  });
  expectWords(scene);
  return scene;
}
