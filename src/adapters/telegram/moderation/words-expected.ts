import type { Scenes } from 'telegraf';
import type { BotContext } from '../context.js';
import { sayOnce } from '../intake/say-once.js';

/** In a scene that waits for words, says so to whatever has none. A text that comes here is a command on its way out. */
export function expectWords(scene: Scenes.BaseScene<BotContext>): void {
  scene.on('message', async (ctx, next) => {
    if ('text' in ctx.message) return next();
    await sayOnce(ctx, ctx.t('moderation:wordsExpected'));
  });
}
