import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Document } from 'telegraf/types';
import { SECOND } from '../../../core/kernel/time.js';
import { pastedNames } from '../../../core/register/screening/pasted-names.js';
import { MOST_PASTED } from '../../../core/register/screening/screening.js';
import type { BotContext } from '../context.js';
import { incomingFile } from '../intake/incoming-file.js';
import { beginScreening } from './begin-screening.js';
import { addPiece, recognisedNames } from './pasted-pieces.js';
import { answerNames } from './pasted-view.js';

/** What tables are sent as. What a file really is shows when it is read; anything else is evidence, or nothing. */
const TABLE_TYPE = /^text\/(?!html)|csv|excel|spreadsheet|tab-separated/i;
const TABLE_NAME = /\.(?:csv|tsv|tab|txt|xlsx|xlsm|xlsb|xltx|xls|ods|numbers)$/i;

/** Files of company names, before they could be taken for evidence. */
export const receivedTables = new Composer<BotContext>();

receivedTables.on(message('document'), async (ctx, next) => {
  const { document } = ctx.message;
  if (!looksLikeTable(document)) return next();
  const incoming = incomingFile(ctx, ctx.message);
  if (incoming === 'too-big') {
    await ctx.reply(ctx.t('screening:fault.too-large'));
    return;
  }
  await beginScreening(ctx, { kind: 'file', incoming, name: document.file_name ?? '' });
});

function looksLikeTable({ mime_type: type = '', file_name: name = '' }: Document): boolean {
  if (/^(?:image|video|audio)\/|\/pdf$/i.test(type)) return false;
  return TABLE_TYPE.test(type) || TABLE_NAME.test(name);
}

/** Several names in one message, one a line: answered at once, or offered to be answered as a file. */
export const pastedLists = new Composer<BotContext>();

pastedLists.on(message('text'), async (ctx, next) => {
  const { text } = ctx.message;
  const at = ctx.message.date * SECOND;
  if (await addPiece(ctx, { text, at })) return;
  const names = pastedNames(text);
  if (names === null) return next();
  if (names.length <= MOST_PASTED) {
    await answerNames(ctx, names);
    return;
  }
  const source = { kind: 'text', text: names.join('\n'), at, length: text.length } as const;
  await beginScreening(ctx, source, recognisedNames(names.length));
});
