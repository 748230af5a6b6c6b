import { SECOND, type Instant } from '../../../core/kernel/time.js';
import { pastedNames, restOfNames } from '../../../core/register/screening/pasted-names.js';
import type { Recognised, Screening } from '../../../core/register/screening/screening.js';
import type { BotContext } from '../context.js';
import { currentScreening, reply } from './begin-screening.js';
import { offerView } from './offer-view.js';

/** What was split is at least so long before the cut: Telegram's limit is 4,096 characters, and it cuts between lines. */
const LONG = 3_000;
/** A list that comes so soon after a long one is the rest of it, a bad connection included. */
const SOON = 30 * SECOND;
/** Whatever comes at once is, too, as the last piece may be a single name. */
const AT_ONCE = 3 * SECOND;
/** More is better sent as a file. Characters. */
const MOST_TEXT = 400_000;

/**
 * Adds a message to the names that were pasted just before it and wait to be confirmed: a list too long for one message
 * comes in several. False when it belongs to none.
 */
export async function addPiece(
  ctx: BotContext,
  { text, at }: { readonly text: string; readonly at: Instant },
): Promise<boolean> {
  const before = await currentScreening(ctx);
  if (before?.phase !== 'offered' || before.source.kind !== 'text') return false;
  const { source } = before;
  const since = at - source.at;
  const names = since <= AT_ONCE ? restOfNames(text) : pastedNames(text);
  if (names === null || source.length < LONG || since > SOON) return false;
  if (source.text.length + text.length > MOST_TEXT) return false;
  const all = [...new Set([...source.text.split('\n'), ...names])];
  const joined: Screening = {
    ...before,
    source: { kind: 'text', text: all.join('\n'), at, length: text.length },
    recognised: recognisedNames(all.length),
  };
  const message = await reply(ctx, offerView(ctx.t, joined));
  await ctx.app.screenings.save({ ...joined, message });
  // One offer is enough, and it stands below the last piece. Somebody may have deleted the other one themselves.
  await ctx.deleteMessage(before.message).catch(() => undefined);
  return true;
}

/** A list of names has nothing to be guessed. */
export function recognisedNames(rows: number): Recognised {
  return { rows, sheets: [], sheet: 0, plan: { above: 0, header: 0, column: 0, numbers: null }, head: [] };
}
