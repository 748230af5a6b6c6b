import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { BotContext } from '../context.js';
import { escapeHtml } from '../html.js';
import { cancelledLists } from './cancel-list.js';
import { offeredLists } from './offer-lists.js';
import { importer, proposeList } from './propose-list.js';

/** `/import nacp-sponsors` in words under a file. */
const CAPTION = /^\/import(?:@\w+)?\s+(\S{1,64})\s*$/i;

/** An admin's newer copy of a list: a file with `/import LIST` under it. From anybody else it is a file like any. */
export const receivedLists = new Composer<BotContext>();

receivedLists.on(message('document'), async (ctx, next) => {
  const listId = CAPTION.exec(ctx.message.caption ?? '')?.[1];
  const actor = importer(ctx);
  if (listId === undefined || actor === null) return next();
  const known = (await ctx.app.lists.lists()).some(({ list }) => list.id === listId);
  if (!known) {
    await sayHow(ctx, ctx.t('lists:unknown', { list: escapeHtml(listId) }));
    return;
  }
  const { file_id: handle, file_size: bytes = null } = ctx.message.document;
  await proposeList(ctx, { listId, remote: { handle, bytes }, sentBy: actor });
});

receivedLists.use(offeredLists, cancelledLists);

receivedLists.command('import', async (ctx, next) => {
  if (importer(ctx) === null) return next();
  await sayHow(ctx, ctx.t('lists:how'));
});

async function sayHow(ctx: BotContext, text: string): Promise<void> {
  const lists = (await ctx.app.lists.lists()).map(({ list }) =>
    ctx.t('lists:row', { id: list.id, title: escapeHtml(list.title[ctx.locale]) }),
  );
  await ctx.reply([text, '', ...lists].join('\n'), { parse_mode: 'HTML' });
}
