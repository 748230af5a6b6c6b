import type { Update } from 'telegraf/types';
import { localeFor } from '../../core/kernel/locale.js';
import type { Services } from './context.js';
import type { GatedTelegram } from './gate/gated-telegram.js';

/** Tells whoever sent an update that it could not be dealt with, is kept, and what to do. */
export async function tellParked(
  { app, telegram }: { app: Pick<Services, 'people' | 'translate'>; telegram: GatedTelegram },
  update: Update,
): Promise<void> {
  const query = 'callback_query' in update ? update.callback_query : null;
  const message = 'message' in update ? update.message : null;
  const from = query?.from ?? message?.from;
  if (from === undefined) return;
  const person = await app.people.byAccount(String(from.id));
  const text = app.translate(person?.locale ?? localeFor(from.language_code))('common:wentWrong');
  if (query) await telegram.answerCbQuery(query.id, text, { show_alert: true });
  else if (message) await telegram.sendMessage(message.chat.id, text);
}
