import type { Handled } from '../../../core/cases/case-desk.js';
import type { CaseState } from '../../../core/cases/case.js';
import type { CaseCommand } from '../../../core/cases/command.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { err, type Result } from '../../../core/kernel/result.js';
import type { Refusal } from '../../../core/cases/refusal.js';
import { definePayload } from '../callback-data.js';
import type { BotContext } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { payloadOf, type SlidMenuContext } from '../menus/menu-host.js';
import type { CasePage } from './case-pages.js';

/** What the buttons of a case carry: the case, and the version that was on the screen. */
const payload = definePayload(['ref', 'version']);

export interface Seen {
  readonly ref: CaseRef;
  readonly version: number;
  /** Which component of the case, counted from 0, where it has several. */
  readonly part?: number;
  /** The screen of the case; absent, the first. */
  readonly page?: CasePage;
}

/** The screen stands behind the version, so that what only wants the version need not know of screens. */
export function packSeen(state: Pick<CaseState, 'ref' | 'version'>, page: CasePage = 'overview'): string {
  const version = state.version.toString(36);
  const screen = page === 'overview' ? '' : `.${page === 'custody' ? 'c' : String(page)}`;
  return payload.pack({ ref: shortRef(state.ref), version: `${version}${screen}` });
}

/** Null for anything but such a payload. */
export function seenIn(ctx: SlidMenuContext): Seen | null {
  const parsed = payload.parse(payloadOf(ctx));
  if (!parsed) return null;
  const [version = '', screen = ''] = parsed.version.split('.');
  return { ref: longRef(parsed.ref), version: parseInt(version, 36), page: pageIn(screen) };
}

function pageIn(screen: string): CasePage {
  if (screen === 'c') return 'custody';
  return /^\d$/.test(screen) ? Number(screen) : 'overview';
}

type ModerationCommand = Exclude<CaseCommand, { kind: 'open' }>;

/** Carries out a moderator's command. Somebody not yet known to the product is refused, as strangers are. */
export async function actOn(
  ctx: BotContext,
  ref: CaseRef,
  command: ModerationCommand,
): Promise<Result<Handled, Refusal>> {
  return ctx.actor ? ctx.app.desk.handle(ref, command, ctx.actor) : err({ code: 'not-allowed' });
}
