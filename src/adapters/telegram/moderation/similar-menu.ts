import type { CaseState } from '../../../core/cases/case.js';
import type { HeldFile } from '../../../core/evidence/held-files.port.js';
import { definePayload } from '../callback-data.js';
import type { Host } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, type SlidMenuContext } from '../menus/menu-host.js';
import { packSeen, seenIn } from './acting.js';
import { redraw, showCase } from './case-menu.js';
import { MODERATION_MENUS } from './menu-ids.js';
import { similarIn } from './similar-view.js';

/** The case on the screen and its version, and the other case a button leads to. */
const payload = definePayload(['ref', 'version', 'other']);

/** Cases offered at most: they are the likest. */
const MOST_OFFERED = 8;

/** Other cases with files like those of the one on the screen, each with a button that opens it. */
export const similarMenu = createMenu(MODERATION_MENUS.similar, back);

similarMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const at = stateIn(ctx);
  const current = at && host.actor ? await host.app.moderation.current(at.ref, host.actor) : null;
  if (!at || !current?.ok) return;
  const pack = (other: string): string =>
    payload.pack({ ref: shortRef(at.ref), version: at.version.toString(36), other });
  for (const { ref, number } of await otherCases(host, current.value)) {
    const text = host.t('evidence:similar.row', { ref, number });
    range.text({ text, payload: pack(shortRef(ref)) }, openOther).row();
  }
  range.text({ text: host.t('moderation:toCase'), payload: pack('') }, async (pressed) => {
    await pressed.answerCallbackQuery();
    await back(pressed);
  });
});

/** One file of each other case, the likest. */
async function otherCases(host: Host, state: CaseState): Promise<readonly HeldFile[]> {
  const others = (await similarIn(host, state))
    .map(({ other }) => other)
    .filter(({ ref }) => ref !== state.ref);
  return [...new Map(others.toReversed().map((other) => [other.ref, other])).values()]
    .toReversed()
    .slice(0, MOST_OFFERED);
}

async function openOther(ctx: SlidMenuContext): Promise<void> {
  await showCase(ctx, longRef(payload.parse(payloadOf(ctx))?.other ?? ''));
}

/** This menu is drawn first with the payload of the case's own menu, then with that of its own buttons. */
function stateIn(ctx: SlidMenuContext): Pick<CaseState, 'ref' | 'version'> | null {
  const own = payload.parse(payloadOf(ctx));
  return own ? { ref: longRef(own.ref), version: parseInt(own.version, 36) } : seenIn(ctx);
}

async function back(ctx: SlidMenuContext): Promise<void> {
  const at = stateIn(ctx);
  if (at) ctx.match = packSeen(at);
  await redraw(ctx);
}
