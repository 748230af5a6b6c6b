import type { MenuRange } from '@grammyjs/menu';
import type { Component } from '../../../core/cases/case.js';
import { MAX_COMPONENTS } from '../../../core/cases/limits.js';
import { MAKERS } from '../../../core/marking/makers.js';
import { mainName } from '../../../core/register/company.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { shorten } from '../views/card-company.js';
import { manufacturerName } from '../views/case-fields.js';
import { componentName } from '../views/component-text.js';
import { actOn, packSeen, seenIn, type Seen } from './acting.js';
import { redraw, tell } from './case-menu.js';
import { readingOf } from './marking-view.js';
import { SEARCH_SCENE } from './typing-scenes.js';
import { MODERATION_MENUS } from './menu-ids.js';

/** At most this many companies are offered at once. */
const OFFERED = 6;

/** Characters of a search repeated to who typed it. */
const LONGEST_ECHO = 100;

/** Companies of the register for a case's component; the buttons carry the case, its version, the component and the company. */
export const pickMenu = createMenu(MODERATION_MENUS.pick, async (ctx) => {
  toCase(ctx);
  await redraw(ctx);
});

/**
 * `at`: version, component and whether that has the screen to itself in one number, as an id of a company leaves little
 * of a button's 64 bytes.
 */
const payload = definePayload(['ref', 'at', 'company']);
const PARTS = MAX_COMPONENTS + 1;

pickMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const seen = seenHere(ctx);
  if (!seen) return;
  const components = await componentsOf(host, seen);
  if (components.length > 1 && seen.part === undefined) addComponents(ctx, range, { seen, components });
  else await addCompanies(ctx, range, seen);
  range.text({ text: host.t('moderation:toCase'), payload: packPick(seen) }, async (pressed) => {
    await pressed.answerCallbackQuery();
    toCase(pressed);
    await redraw(pressed);
  });
});

type Range = MenuRange<SlidMenuContext>;

/** Of a case with several components one is chosen first: each can be another company's. */
function addComponents(
  { host: { t } }: SlidMenuContext,
  range: Range,
  { seen, components }: { readonly seen: Seen; readonly components: readonly Component[] },
): void {
  components.forEach((component, part) => {
    const name = shorten(componentName(t, component), LONGEST_ECHO);
    const text = t('moderation:pick.component', { number: part + 1, name });
    range
      .text({ text, payload: packPick(seen, String(part)) }, async (pressed) => {
        await pressed.answerCallbackQuery();
        // Only now: with it in the button, the plugin would look for the button among the companies.
        pressed.match = packPick({ ...seen, part });
        pressed.menu.update();
      })
      .row();
  });
}

async function addCompanies({ host }: SlidMenuContext, range: Range, seen: Seen): Promise<void> {
  for (const { id, name } of await offers(host, seen)) {
    range.text({ text: name, payload: packPick(seen, id) }, pick).row();
  }
  range.text({ text: host.t('moderation:pick.search'), payload: packPick(seen) }, search).row();
  range.text({ text: host.t('moderation:pick.none'), payload: packPick(seen) }, unpick).row();
}

function packPick({ ref, version, part, page }: Seen, company = ''): string {
  const at = (version * PARTS + (part === undefined ? 0 : part + 1)) * 2 + (typeof page === 'number' ? 1 : 0);
  return payload.pack({ ref: shortRef(ref), at: at.toString(36), company });
}

async function componentsOf({ actor, app }: Host, { ref }: Seen): Promise<readonly Component[]> {
  const current = actor && (await app.moderation.current(ref, actor));
  return current?.ok ? current.value.components : [];
}

/** The companies found for what a moderator typed, as a message of its own. */
export async function showSearch(ctx: BotContext, seen: Seen, query: string): Promise<void> {
  ctx.session.search = { ref: seen.ref, part: seen.part, query };
  const found = await offers(ctx, seen);
  const answer = ctx.t(found.length === 0 ? 'moderation:pick.nothing' : 'moderation:pick.found', {
    query: shorten(query, LONGEST_ECHO),
  });
  const text = [...(await componentSought(ctx, seen)), answer].join('\n');
  await ctx.bridge.reply(ctx, { text: escapeHtml(text), menu: pickMenu, payload: packPick(seen) });
}

/** For which of several components a company is looked for: the message stands far below the case. */
async function componentSought(ctx: BotContext, { part, ...seen }: Seen): Promise<readonly string[]> {
  const component = part === undefined ? undefined : (await componentsOf(ctx, seen))[part];
  if (part === undefined || component === undefined) return [];
  const name = shorten(componentName(ctx.t, component), LONGEST_ECHO);
  return [ctx.t('moderation:pick.ofComponent', { number: part + 1, name })];
}

/**
 * What the register knows under the name a moderator searched, or else under the name the reporter stated and that
 * of the maker by the marking.
 */
async function offers(host: Host, seen: Seen): Promise<readonly { id: string; name: string }[]> {
  const query = searched(host, seen);
  const offered = new Map<string, string>();
  for (const name of query === null ? await suggested(host, seen) : [query]) {
    const answer = await host.app.register.lookup(name);
    for (const { company } of answer.ok ? answer.value.results : [])
      offered.set(company.id, mainName(company));
  }
  return [...offered].slice(0, OFFERED).map(([id, name]) => ({ id, name }));
}

function searched(host: Host, seen: Seen): string | null {
  const search = 'session' in host ? (host as BotContext).session.search : undefined;
  // What was searched for one component says nothing of another.
  return search?.ref === seen.ref && search.part === seen.part ? search.query : null;
}

async function suggested(host: Host, seen: Seen): Promise<readonly string[]> {
  const component = (await componentsOf(host, seen))[seen.part ?? 0];
  if (component === undefined) return [];
  const read = readingOf(host, component)?.maker;
  const byMarking = read ? MAKERS[read.maker].name : null;
  // The marking is better evidence than a guess, so its maker comes first.
  return [byMarking, manufacturerName(component.manufacturer?.value ?? null)].filter((name) => name !== null);
}

/** The case on the screen, whether this menu was opened from the case or drawn by itself. */
function seenHere(ctx: SlidMenuContext): Seen | null {
  const parsed = payload.parse(payloadOf(ctx));
  if (parsed === null) {
    const seen = seenIn(ctx);
    // From the screen of one component it is that one's company.
    return seen && typeof seen.page === 'number' ? { ...seen, part: seen.page } : seen;
  }
  const at = parseInt(parsed.at, 36);
  const whole = Math.floor(at / 2);
  const part = (whole % PARTS) - 1;
  const seen = { ref: longRef(parsed.ref), version: Math.floor(whole / PARTS) };
  if (part === -1) return seen;
  return at % 2 === 1 ? { ...seen, part, page: part } : { ...seen, part };
}

async function pick(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const card = await telegram.app.register.card(payload.parse(payloadOf(ctx))?.company ?? '');
  if (card === null) await tell(ctx, { code: 'no-company' });
  else await match(ctx, { id: card.company.id, name: mainName(card.company) });
}

async function unpick(ctx: SlidMenuContext): Promise<void> {
  await match(ctx, null);
}

async function match(ctx: SlidMenuContext, company: { id: string; name: string } | null): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenHere(ctx);
  const component = seen && (await componentsOf(telegram, seen))[seen.part ?? 0];
  if (!seen || !component) return;
  const { ref, version } = seen;
  const handled = await actOn(telegram, ref, { kind: 'match', version, component: component.id, company });
  if (handled.ok) {
    delete telegram.session.search;
    const done = company
      ? telegram.t('moderation:matched', { company: company.name })
      : telegram.t('moderation:unmatched');
    await ctx.answerCallbackQuery({ text: done.slice(0, 200) });
  } else {
    await tell(ctx, handled.error);
  }
  toCase(ctx);
  await redraw(ctx);
}

async function search(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenHere(ctx);
  await ctx.answerCallbackQuery();
  if (seen) await telegram.scene.enter(SEARCH_SCENE, seen);
}

/** From here on the payload is the case menu's. */
function toCase(ctx: SlidMenuContext): void {
  const seen = seenHere(ctx);
  if (seen) ctx.match = packSeen(seen, seen.page);
}
