import type { MenuRange } from '@grammyjs/menu';
import type { CaseState } from '../../../core/cases/case.js';
import { heldBy } from '../../../core/moderation/hold.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { Refusal } from '../../../core/cases/refusal.js';
import type { BotContext, Host } from '../context.js';
import { createMenu, pressedIn, type SlidMenu, type SlidMenuContext } from '../menus/menu-host.js';
import { refusalText } from '../views/refusal-text.js';
import { actOn, packSeen, seenIn, type Seen } from './acting.js';
import { sendCaseFiles } from './case-files.js';
import { pagesOf, type CasePage } from './case-pages.js';
import { caseText } from './case-view.js';
import { exchangeMessages } from './exchange-view.js';
import { FIRST_PAGE, queueText } from './queue-view.js';
import { MODERATION_MENUS } from './menu-ids.js';
import { sameMarkingsIn } from './same-marking-view.js';
import { similarIn } from './similar-view.js';
import { ASK_SCENE } from './typing-scenes.js';

/** One case with what can be done to it now. The buttons carry the case and the version on the screen. */
export const caseMenu: SlidMenu = createMenu(MODERATION_MENUS.case, redraw);

type Range = MenuRange<SlidMenuContext>;

caseMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const seen = seenIn(ctx);
  const found = seen && host.actor ? await host.app.moderation.current(seen.ref, host.actor) : null;
  if (!found?.ok) return;
  const similar = await similarIn(host, found.value);
  const elsewhere =
    similar.some(({ other }) => other.ref !== found.value.ref) ||
    (await sameMarkingsIn(host, found.value)).length > 0;
  const pages = pagesOf(host, found.value);
  const page = pages.find((each) => each === seen?.page) ?? 'overview';
  addButtons(host, range, { state: found.value, elsewhere, page, pages });
});

interface Screen {
  readonly state: CaseState;
  /** Another case has files or markings like those of this one. */
  readonly elsewhere: boolean;
  readonly page: CasePage;
  readonly pages: readonly CasePage[];
}

function addButtons(host: Host, range: Range, { state, elsewhere, page, pages }: Screen): void {
  const { t } = host;
  const payload = packSeen(state, page);
  const button = (text: string, press: (ctx: SlidMenuContext) => Promise<void>): Range =>
    range.text({ text, payload }, press);
  if (pages.length > 1) addPages(host, range, { payload, page, pages });
  button(t('moderation:photos'), showFiles).row();
  const { length: count } = state.exchange;
  if (count > 0) button(t('moderation:exchange.open', { count }), showExchange).row();
  if (elsewhere) {
    button(t('evidence:similar.open'), (ctx) =>
      openSubmenu(ctx, MODERATION_MENUS.similar, t('evidence:similar.choose')),
    ).row();
  }
  switch (standing(host, state)) {
    case 'mine':
      button(t('moderation:company'), (ctx) =>
        openSubmenu(ctx, MODERATION_MENUS.pick, t('moderation:pick.title')),
      ).row();
      if (state.mayAsk?.value !== 'no') button(t('moderation:ask'), ask).row();
      button(t('moderation:approve'), approve);
      button(t('moderation:reject'), (ctx) =>
        openSubmenu(ctx, MODERATION_MENUS.reject, t('moderation:rejectWhy')),
      ).row();
      button(t('moderation:release'), release).row();
      break;
    case 'free':
      button(t('moderation:take'), take).row();
      break;
    case 'decided':
      button(t('moderation:reopen'), reopen).row();
      break;
    case 'elsewhere':
      break;
  }
  button(t('moderation:toQueue'), leave);
}

/** Buttons of a row that can be hit with a thumb. */
const PER_ROW = 4;

/** A button for each screen of the case; that of the one on the screen says so and does nothing else. */
function addPages(
  { t }: Host,
  range: Range,
  { payload, page, pages }: Pick<Screen, 'page' | 'pages'> & { readonly payload: string },
): void {
  pages.forEach((target, index) => {
    const name =
      typeof target === 'number'
        ? t('moderation:page.component', { number: target + 1 })
        : t(`moderation:page.${target}`);
    const text = target === page ? t('moderation:page.here', { name }) : name;
    range.text({ text, payload }, (ctx) => turnTo(ctx, target));
    if (index % PER_ROW === PER_ROW - 1) range.row();
  });
  range.row();
}

async function turnTo(ctx: SlidMenuContext, page: CasePage): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  await ctx.answerCallbackQuery();
  if (!seen || !telegram.actor || seen.page === page) return;
  const current = await telegram.app.moderation.current(seen.ref, telegram.actor);
  if (current.ok) await draw(ctx, current.value, page);
}

type Standing = 'mine' | 'free' | 'decided' | 'elsewhere';

function standing({ app, actor }: Host, state: CaseState): Standing {
  switch (state.status) {
    case 'approved':
    case 'rejected':
    case 'duplicate':
      return 'decided';
    case 'submitted':
    case 'in_review':
    case 'needs_info': {
      const held = heldBy(state, actor?.id ?? '', app.clock.now());
      return held === 'me' ? 'mine' : held === 'nobody' ? 'free' : 'elsewhere';
    }
    default:
      return 'elsewhere';
  }
}

/** Puts a case in place of the message that was pressed, and notes in the ledger who looked. */
export async function showCase(ctx: SlidMenuContext, ref: CaseRef): Promise<void> {
  const telegram = pressedIn(ctx);
  const { actor, app } = telegram;
  const opened = actor && (await app.moderation.open(ref, actor, 'case'));
  if (!opened) return;
  if (!opened.ok) {
    await tell(ctx, opened.error);
    return;
  }
  await ctx.answerCallbackQuery();
  await draw(ctx, opened.value);
}

/** Draws the case as it is now, after something was done to it or found to have been. */
export async function redraw(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  if (!seen || !telegram.actor) return;
  const current = await telegram.app.moderation.current(seen.ref, telegram.actor);
  if (current.ok) await draw(ctx, current.value, seen.page);
}

async function draw(ctx: SlidMenuContext, state: CaseState, wanted: CasePage = 'overview'): Promise<void> {
  const page = pagesOf(ctx.host, state).find((each) => each === wanted) ?? 'overview';
  ctx.match = packSeen(state, page);
  ctx.menu.nav(MODERATION_MENUS.case);
  await ctx.editMessageText(await caseText(ctx.host, state, page), { parse_mode: 'HTML' });
}

/** Says what happened in a box, so that nobody misses it, and shows the case as it is. */
export async function tell(ctx: SlidMenuContext, refusal: Refusal): Promise<void> {
  await ctx.answerCallbackQuery({ text: refusalText(ctx.host, refusal), show_alert: true });
}

type Commanded = Parameters<typeof actOn>[2];

/** Carries out a command made for what was on the screen; `done` is said when it worked. */
export async function carryOut(
  ctx: SlidMenuContext,
  command: (seen: Seen) => Commanded,
  done: (telegram: BotContext, state: CaseState) => string,
): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  if (!seen) return;
  const handled = await actOn(telegram, seen.ref, command(seen));
  if (handled.ok) await ctx.answerCallbackQuery({ text: done(telegram, handled.value.state) });
  else await tell(ctx, handled.error);
  await redraw(ctx);
}

const take = (ctx: SlidMenuContext): Promise<void> =>
  carryOut(
    ctx,
    ({ version }) => ({ kind: 'take', version }),
    ({ t, format }, { hold }) => t('moderation:taken', { until: hold ? format.time(hold.until) : '' }),
  );

const release = (ctx: SlidMenuContext): Promise<void> =>
  carryOut(
    ctx,
    ({ version }) => ({ kind: 'release', version }),
    ({ t }) => t('moderation:released'),
  );

const approve = (ctx: SlidMenuContext): Promise<void> =>
  carryOut(
    ctx,
    ({ version }) => ({ kind: 'approve', version }),
    ({ t }) => t('moderation:approved'),
  );

const reopen = (ctx: SlidMenuContext): Promise<void> =>
  carryOut(
    ctx,
    ({ version }) => ({ kind: 'reopen', version }),
    ({ t }) => t('moderation:reopened'),
  );

async function showFiles(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  const { actor, app } = telegram;
  const opened = seen && actor && (await app.moderation.open(seen.ref, actor, 'files'));
  if (!opened) return;
  if (!opened.ok) {
    await tell(ctx, opened.error);
    return;
  }
  const empty = opened.value.evidence.length === 0;
  await ctx.answerCallbackQuery(empty ? { text: telegram.t('moderation:case.noFiles') } : undefined);
  await sendCaseFiles(telegram, opened.value);
}

/** All that was asked and added, below the case, which has room for the latest only. */
async function showExchange(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  const { actor, app } = telegram;
  const current = seen && actor && (await app.moderation.current(seen.ref, actor));
  await ctx.answerCallbackQuery();
  if (!current?.ok) return;
  for (const text of exchangeMessages(telegram, current.value))
    await telegram.reply(text, { parse_mode: 'HTML' });
}

async function ask(ctx: SlidMenuContext): Promise<void> {
  const seen = seenIn(ctx);
  await ctx.answerCallbackQuery();
  if (seen) await pressedIn(ctx).scene.enter(ASK_SCENE, seen);
}

/** The queue takes the place of the case. */
async function leave(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.match = FIRST_PAGE;
  ctx.menu.nav(MODERATION_MENUS.queue);
  await ctx.editMessageText(await queueText(ctx.host));
}

/** Asks something with other buttons, the case staying in view. The menus are tied together in `moderation-menus.ts`. */
async function openSubmenu(ctx: SlidMenuContext, id: string, question: string): Promise<void> {
  await ctx.answerCallbackQuery({ text: question });
  ctx.menu.nav(id);
}
