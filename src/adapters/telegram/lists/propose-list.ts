import type { RemoteFile } from '../../../core/cases/case.js';
import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import { capacityFor } from '../../../core/people/permissions.js';
import type { ListId } from '../../../core/register/list.js';
import type { BotContext, PersonActor } from '../context.js';
import { cancelRow } from './cancel-list.js';

/** Whoever wrote, if they may bring newer copies of lists. */
export function importer({ actor }: BotContext): PersonActor | null {
  return actor !== null && capacityFor('import-list', actor, null) !== null ? actor : null;
}

export interface ProposedFile {
  readonly listId: ListId;
  readonly remote: RemoteFile;
  readonly sentBy: PersonActor;
}

/** Has the file compared with the list; the difference is shown when that is done. */
export async function proposeList(ctx: BotContext, { listId, remote, sentBy }: ProposedFile): Promise<void> {
  const { app, chat } = ctx;
  if (chat === undefined) return;
  if ((remote.bytes ?? 0) > MAX_FILE_BYTES) {
    await ctx.reply(ctx.t('lists:tooBig'));
    return;
  }
  const id = app.ids.id();
  const buttons = cancelRow(ctx.t, { id, phase: 'reading' }).map((row) => [...row]);
  const { message_id: message } = await ctx.reply(ctx.t('lists:received'), {
    reply_markup: { inline_keyboard: buttons },
  });
  await app.proposals.save({
    id,
    listId,
    remote,
    sentBy: sentBy.id,
    chat: String(chat.id),
    message,
    locale: ctx.locale,
    phase: 'reading',
    begun: false,
    shown: null,
  });
  await app.addJob({ kind: 'read-list', proposal: id });
}
