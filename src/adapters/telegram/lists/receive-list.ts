import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import { capacityFor } from '../../../core/people/permissions.js';
import type { BotContext, PersonActor } from '../context.js';
import { escapeHtml } from '../html.js';

/** `/import nacp-sponsors` in words under a file. */
const CAPTION = /^\/import(?:@\w+)?\s+(\S{1,64})\s*$/i;

/** An admin's newer copy of a list: a file with `/import LIST` under it. From anybody else it is a file like any. */
export const receivedLists = new Composer<BotContext>();

receivedLists.on(message('document'), async (ctx, next) => {
  const listId = CAPTION.exec(ctx.message.caption ?? '')?.[1];
  const actor = importer(ctx);
  if (listId === undefined || actor === null) return next();
  const { app } = ctx;
  const { document } = ctx.message;
  const known = (await app.lists.lists()).some(({ list }) => list.id === listId);
  if (!known) {
    await sayHow(ctx, ctx.t('lists:unknown', { list: escapeHtml(listId) }));
    return;
  }
  if ((document.file_size ?? 0) > MAX_FILE_BYTES) {
    await ctx.reply(ctx.t('lists:tooBig'));
    return;
  }
  const id = app.ids.id();
  await app.proposals.save({
    id,
    listId,
    remote: { handle: document.file_id, bytes: document.file_size ?? null },
    sentBy: actor.id,
    chat: String(ctx.chat.id),
    locale: ctx.locale,
    phase: 'reading',
    seen: null,
  });
  await app.addJob({ kind: 'read-list', proposal: id });
  await ctx.reply(ctx.t('lists:received'));
});

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

function importer({ actor }: BotContext): PersonActor | null {
  return actor !== null && capacityFor('import-list', actor, null) !== null ? actor : null;
}
