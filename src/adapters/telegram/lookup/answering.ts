import { err, type Result } from '../../../core/kernel/result.js';
import type { TypedAnswer } from '../../../core/register/completion/look-up-typed.js';
import type { LookupAnswer } from '../../../core/register/lookup.js';
import type { QueryFault } from '../../../core/register/matching/find-names.js';
import { readQuestion, type Misdated } from '../../../core/register/question.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import type { BotContext, Host } from '../context.js';
import { dayInUkraine } from '../today.js';

/** A person who looks for theirs among many turns pages; the register compares no more names than this anyway. */
const MOST_CHOICES = 40;

/** Answers a question as people type it, with or without a period at its end. */
export async function ask(
  { app }: Pick<Host, 'app'>,
  text: string,
): Promise<Result<LookupAnswer, QueryFault | Misdated>> {
  const { query, asOf, misdated } = readQuestion(text, todayOf({ app }));
  if (misdated !== null) return err(misdated);
  return app.register.lookup(query, { asOf, most: MOST_CHOICES, atOnce: true });
}

/** As {@link ask}, for a text that is still being typed: a date that is none yet is left out. */
export async function askTyped(
  { app }: Pick<Host, 'app'>,
  text: string,
): Promise<Result<TypedAnswer, QueryFault>> {
  const { query, asOf } = readQuestion(text, todayOf({ app }));
  return app.register.lookupTyped(query, { asOf, most: MOST_CHOICES, atOnce: true });
}

export function todayOf({ app }: Pick<Host, 'app'>): IsoDay {
  return dayInUkraine(app.clock.now());
}

/** How everything about companies is sent: in a group as a reply, so that it is clear who asked what. */
export function inAnswerTo(ctx: BotContext) {
  const asked = ctx.chat?.type === 'private' ? undefined : ctx.message?.message_id;
  return {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    ...(asked === undefined
      ? {}
      : { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
  };
}
