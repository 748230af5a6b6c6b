import type { CaseState } from '../../../core/cases/case.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { definePayload } from '../callback-data.js';
import type { Host } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, type SlidMenuContext } from '../menus/menu-host.js';
import { packSeen, seenIn } from './acting.js';
import { redraw, showCase } from './case-menu.js';
import { MODERATION_MENUS } from './menu-ids.js';
import { sameMarkingsIn } from './same-marking-view.js';
import { similarIn } from './similar-view.js';

/** The case on the screen and its version, and the other case a button leads to. */
const payload = definePayload(['ref', 'version', 'other']);

/** Cases offered at most: they are the likest. */
const MOST_OFFERED = 8;

/** Other cases with files or markings like those of the one on the screen, each with a button that opens it. */
export const similarMenu = createMenu(MODERATION_MENUS.similar, back);

similarMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const at = stateIn(ctx);
  const current = at && host.actor ? await host.app.moderation.current(at.ref, host.actor) : null;
  if (!at || !current?.ok) return;
  const pack = (other: string): string =>
    payload.pack({ ref: shortRef(at.ref), version: at.version.toString(36), other });
  for (const [ref, text] of await otherCases(host, current.value)) {
    range.text({ text, payload: pack(shortRef(ref)) }, openOther).row();
  }
  range.text({ text: host.t('moderation:toCase'), payload: pack('') }, async (pressed) => {
    await pressed.answerCallbackQuery();
    await back(pressed);
  });
});

/** Each other case once, with why it is offered: its likest file, or a marking. */
async function otherCases(host: Host, state: CaseState): Promise<readonly (readonly [CaseRef, string])[]> {
  const files = (await similarIn(host, state))
    .map(({ other }) => other)
    .filter(({ ref }) => ref !== state.ref)
    .map(({ ref, number }) => [ref, host.t('evidence:similar.row', { ref, number })] as const);
  const markings = (await sameMarkingsIn(host, state)).map(
    ({ other }) => [other, host.t('moderation:sameMarking.row', { ref: other })] as const,
  );
  const offered = new Map<CaseRef, string>();
  for (const [ref, text] of [...files, ...markings]) if (!offered.has(ref)) offered.set(ref, text);
  return [...offered].slice(0, MOST_OFFERED);
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
