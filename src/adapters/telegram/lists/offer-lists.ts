import { Composer, Markup } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Document } from 'telegraf/types';
import type { ListedSource } from '../../../core/register/list.js';
import { defineButton } from '../callback-data.js';
import type { BotContext } from '../context.js';
import { inConversation, openDraft } from '../intake/draft.js';
import { incomingFile } from '../intake/incoming-file.js';
import { beginScreening } from '../screening/begin-screening.js';
import { shorten } from '../views/card-company.js';
import { importer, proposeList } from './propose-list.js';

/** What lists are sent as; what the file really is shows when it is read. */
const LIST_NAME = /\.(?:csv|json|jsonl|ndjson|ijson)(?:\.gz)?$/i;
const MOST_LISTS = 8;
const LONGEST_TITLE = 40;

/** A list, or `screen`, for the file that was asked about under this key. */
const answerButton = defineButton('lf1', ['key', 'list']);
const SCREEN = 'screen';

/**
 * A file that an admin sends without a word may be a newer copy of a list or a table to be screened: that is asked, not
 * guessed. While they answer the questions of a report it is neither.
 */
export const offeredLists = new Composer<BotContext>();

offeredLists.on(message('document'), async (ctx, next) => {
  const { document, caption } = ctx.message;
  if (importer(ctx) === null || caption !== undefined || !LIST_NAME.test(document.file_name ?? ''))
    return next();
  const incoming = incomingFile(ctx, ctx.message);
  const lists = await ctx.app.lists.lists();
  if (incoming === 'too-big' || lists.length === 0 || inConversation(await openDraft(ctx))) return next();
  const key = ctx.app.ids.id().slice(0, 8);
  ctx.session.listFile = { key, incoming, name: document.file_name ?? '' };
  await ctx.reply(ctx.t('lists:whatIsIt'), {
    reply_markup: { inline_keyboard: answers(ctx, { key, lists, document }) },
  });
});

interface Asked {
  readonly key: string;
  readonly lists: readonly ListedSource[];
  readonly document: Document;
}

function answers({ t, locale }: BotContext, { key, lists, document }: Asked) {
  const updates = lists.slice(0, MOST_LISTS).map(({ list }) => {
    const label = t('lists:update', { list: shorten(list.title[locale], LONGEST_TITLE) });
    return [Markup.button.callback(label, answerButton.pack({ key, list: list.id }))];
  });
  if (!/\.csv$/i.test(document.file_name ?? '')) return updates;
  return [...updates, [Markup.button.callback(t('lists:screen'), answerButton.pack({ key, list: SCREEN }))]];
}

offeredLists.action(answerButton.pattern, async (ctx) => {
  const pressed = answerButton.parse(ctx.match.input);
  const { listFile } = ctx.session;
  const sentBy = importer(ctx);
  if (sentBy === null || pressed === null || listFile?.key !== pressed.key) {
    await ctx.answerCbQuery(ctx.t('lists:over'), { show_alert: true });
    return;
  }
  await ctx.answerCbQuery();
  await ctx.editMessageReplyMarkup(undefined);
  delete ctx.session.listFile;
  const { incoming, name } = listFile;
  if (pressed.list === SCREEN) await beginScreening(ctx, { kind: 'file', incoming, name });
  else await proposeList(ctx, { listId: pressed.list, remote: incoming.remote, sentBy });
});
