import type { Refusal } from '../../../core/cases/refusal.js';
import type { BotContext } from '../context.js';
import { refusalText } from '../views/refusal-text.js';

const OUTDATED: readonly Refusal['code'][] = [
  'changed-meanwhile',
  'wrong-status',
  'no-such-case',
  'not-allowed',
];

/** What a refused press says. A reporter pressing an old button does no wrong: it was answered, that is all. */
export function pressRefusal(ctx: BotContext, refusal: Refusal): string {
  return OUTDATED.includes(refusal.code) ? ctx.t('intake:hint.alreadyAnswered') : refusalText(ctx, refusal);
}
