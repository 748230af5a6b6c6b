import type { MenuRange } from '@grammyjs/menu';
import { OUTCOME_KINDS } from '../../../core/disputes/dispute.js';
import { definePayload } from '../callback-data.js';
import type { BotContext } from '../context.js';
import { showCard } from '../lookup/card-menu.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from '../menus/paging.js';
import { shorten } from '../views/card-company.js';
import { refusalText } from '../views/refusal-text.js';
import { DISPUTE_SCENE, stepBack, stepOf, type DisputeDraft } from './dispute-draft.js';
import { claimsFor, draftOf, draftText, isTyped, recordDraft, shortKey, withClaim } from './dispute-steps.js';
import { claimText } from './dispute-view.js';

/**
 * Under every question on the way to recording a dispute. The buttons carry which draft and which step they are for;
 * the rest is in the session, so that a restart in the middle loses nothing.
 */
export const disputeMenu = createMenu('dp', redraw);

const LONGEST_LABEL = 60;
const payload = definePayload(['key', 'step', 'page', 'pick']);

type Range = MenuRange<SlidMenuContext>;
type Press = (ctx: SlidMenuContext) => Promise<void>;

disputeMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const at = payload.parse(payloadOf(ctx));
  const draft = at && draftOf(host, at.key);
  if (!draft) return;
  const step = stepOf(draft);
  const pack = (page: number, pick = ''): string =>
    payload.pack({ key: draft.key, step, page: String(page), pick });
  const button = (text: string, press: Press): Range =>
    range.text({ text, payload: pack(0) }, forThisStep(press));
  if (step === 'claim') await addClaims(range, { ctx, draft, wanted: Number(at.page), pack });
  if (step === 'outcome') {
    for (const kind of OUTCOME_KINDS) {
      button(host.t(`dispute:menu.${kind}`), (pressed) => goOn(pressed, { ...draft, outcome: kind })).row();
    }
  }
  if (step === 'preview') button(host.t('dispute:menu.publish'), publish).row();
  const before = stepBack(draft);
  if (before !== null) button(host.t('dispute:menu.back'), (pressed) => goOn(pressed, before));
  button(host.t('dispute:menu.cancel'), cancel);
});

interface ClaimsModel {
  readonly ctx: SlidMenuContext;
  readonly draft: DisputeDraft;
  readonly wanted: number;
  readonly pack: (page: number, pick?: string) => string;
}

async function addClaims(range: Range, { ctx: { host }, draft, wanted, pack }: ClaimsModel): Promise<void> {
  const claims = await claimsFor(host, draft);
  const page = pageWithin(wanted, claims.length);
  for (const claim of claims.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)) {
    const text = shorten(claimText(host, claim), LONGEST_LABEL);
    range.text({ text, payload: pack(page, shortKey(host, claim.claim)) }, forThisStep(choose)).row();
  }
  addPaging(range, { host, page, total: claims.length, payload: pack }, forThisStep(turnPage));
}

/** Sends the question that the draft is at, and waits for words where it takes words. */
export async function askNext(ctx: BotContext, draft: DisputeDraft): Promise<void> {
  ctx.session.dispute = draft;
  const text = await draftText(ctx, draft);
  await ctx.bridge.reply(ctx, { text, menu: disputeMenu, payload: firstPage(draft), options: QUIET });
  await waitForWords(ctx, draft);
}

const QUIET = { link_preview_options: { is_disabled: true } } as const;

/** In the same message: the answer that a press gave, and the question after it. */
async function goOn(ctx: SlidMenuContext, draft: DisputeDraft): Promise<void> {
  const telegram = pressedIn(ctx);
  telegram.session.dispute = draft;
  await ctx.answerCallbackQuery();
  await redrawAs(ctx, draft);
  await waitForWords(telegram, draft);
}

async function waitForWords(ctx: BotContext, draft: DisputeDraft): Promise<void> {
  if (isTyped(draft)) await ctx.scene.enter(DISPUTE_SCENE, {}, true);
  else await ctx.scene.leave();
}

function firstPage(draft: DisputeDraft): string {
  return payload.pack({ key: draft.key, step: stepOf(draft), page: '0', pick: '' });
}

async function redrawAs(ctx: SlidMenuContext, draft: DisputeDraft): Promise<void> {
  ctx.match = firstPage(draft);
  ctx.menu.update();
  await ctx.editMessageText(await draftText(ctx.host, draft), { parse_mode: 'HTML', ...QUIET });
}

/** A button of an earlier question shows where the draft is now and does nothing else; one of an earlier draft says so. */
function forThisStep(press: Press): Press {
  return async (ctx) => {
    const at = payload.parse(payloadOf(ctx));
    const draft = at && draftOf(ctx.host, at.key);
    if (!draft) {
      await ctx.answerCallbackQuery({ text: ctx.host.t('dispute:over'), show_alert: true });
      ctx.menu.close();
    } else if (at.step === stepOf(draft)) await press(ctx);
    else await goOn(ctx, draft);
  };
}

/** Called when the menu no longer is what it was. */
async function redraw(ctx: SlidMenuContext): Promise<void> {
  const draft = draftOf(ctx.host, payload.parse(payloadOf(ctx))?.key ?? '');
  if (draft !== null) await redrawAs(ctx, draft);
  else await ctx.editMessageText(ctx.host.t('dispute:over'));
}

async function choose(ctx: SlidMenuContext): Promise<void> {
  const at = payload.parse(payloadOf(ctx));
  const draft = draftOf(ctx.host, at?.key ?? '');
  const claims = draft && (await claimsFor(ctx.host, draft));
  const chosen = claims?.find(({ claim }) => shortKey(ctx.host, claim) === at?.pick);
  if (draft && chosen) await goOn(ctx, withClaim(draft, chosen));
  else if (draft) await end(ctx, ctx.host.t('dispute:nothing'));
}

async function turnPage(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.update();
}

async function cancel(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await end(ctx, ctx.host.t('dispute:cancelled'));
}

/** The last press: only now it counts, and only if nobody else was quicker. */
async function publish(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const draft = draftOf(telegram, payload.parse(payloadOf(ctx))?.key ?? '');
  if (draft === null) return;
  const done = await recordDraft(telegram, draft);
  const text = done.ok ? telegram.t(`dispute:done.${draft.act}`) : refusalText(telegram, done.error);
  await ctx.answerCallbackQuery(done.ok ? undefined : { text, show_alert: true });
  await end(ctx, text);
  await showCard(telegram, { company: draft.company, asOf: null, matched: null });
}

/** Forgets the draft and says how it ended, in place of its last question. */
async function end(ctx: SlidMenuContext, text: string): Promise<void> {
  const telegram = pressedIn(ctx);
  delete telegram.session.dispute;
  await telegram.scene.leave();
  await ctx.editMessageText(text);
}
