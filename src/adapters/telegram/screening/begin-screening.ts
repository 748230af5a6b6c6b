import { DAY } from '../../../core/kernel/time.js';
import {
  SCREENINGS_A_DAY,
  type Recognised,
  type Screening,
  type ScreeningSource,
} from '../../../core/register/screening/screening.js';
import type { BotContext } from '../context.js';
import { dayInUkraine } from '../today.js';
import { offerView } from './offer-view.js';
import { readingView, type ScreeningView } from './screening-view.js';

/** An offer that nobody confirmed is forgotten after this long. */
export const FORGET_AFTER = DAY;

/**
 * Takes a file or a text to be screened, unless one of this person's is under way or enough was screened today. An
 * offer that still waits for them gives way to the newer one.
 */
export async function beginScreening(
  ctx: BotContext,
  source: ScreeningSource,
  recognised: Recognised | null = null,
): Promise<void> {
  if (ctx.chat === undefined) return;
  const { screenings, addJob, ids, clock } = ctx.app;
  const before = await currentScreening(ctx);
  if (before?.phase === 'running') {
    await ctx.reply(ctx.t('screening:busy'));
    return;
  }
  if (usedToday(ctx) >= SCREENINGS_A_DAY) {
    await ctx.reply(ctx.t('screening:limit', { count: SCREENINGS_A_DAY }));
    return;
  }
  if (before) await replaceOffer(ctx, before);
  const id = ids.id();
  const draft: Screening = {
    id,
    chat: String(ctx.chat.id),
    message: 0,
    locale: ctx.locale,
    source,
    phase: recognised === null ? 'reading' : 'offered',
    sheet: null,
    recognised,
    sent: { files: 0, register: '' },
  };
  const view = recognised === null ? readingView(ctx.t, id, nameOf(source)) : offerView(ctx.t, draft);
  const message = await reply(ctx, view);
  await screenings.save({ ...draft, message });
  ctx.session.screening = { id, day: dayInUkraine(clock.now()), started: usedToday(ctx) };
  if (recognised === null) await addJob({ kind: 'read-screening', screening: id });
  await addJob({ kind: 'forget-screening', screening: id }, clock.now() + FORGET_AFTER);
}

/** How many screenings the person has started today. */
export function usedToday({ session, app }: BotContext): number {
  const { screening } = session;
  return screening?.day === dayInUkraine(app.clock.now()) ? screening.started : 0;
}

export async function currentScreening({ session, app }: BotContext): Promise<Screening | null> {
  return session.screening === undefined ? null : app.screenings.load(session.screening.id);
}

async function replaceOffer(ctx: BotContext, { id, chat, message }: Screening): Promise<void> {
  await ctx.app.screenings.erase(id);
  // The message may be deleted by now; the offer is gone all the same.
  await ctx.telegram
    .editMessageText(chat, message, undefined, ctx.t('screening:replaced'))
    .catch(() => undefined);
}

/** Says it in a new message and resolves to that. */
export async function reply(ctx: BotContext, { text, buttons }: ScreeningView): Promise<number> {
  const sent = await ctx.reply(text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
  });
  return sent.message_id;
}

function nameOf(source: ScreeningSource): string {
  return source.kind === 'file' ? source.name : '';
}
