import type { CaseState } from '../../../core/cases/case.js';
import type { Arrangement } from '../../../core/cases/command.js';
import { MAIN_DETAILS, isAboutComponent } from '../../../core/cases/steps.js';
import { definePayload } from '../callback-data.js';
import { askStep } from '../intake/ask-step.js';
import { shortRef } from '../intake/buttons.js';
import { shorten } from '../views/card-company.js';
import { componentName } from '../views/component-text.js';
import { openGroup } from './group-menu.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from './menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from './paging.js';
import { arranged, draftOn, goTo, refOf, refreshReview } from './review-screen.js';

/** The components of a draft. */
export const componentsMenu = createMenu('cps', refreshReview);
/** One of them: what is asked about it, and "Remove". */
export const componentMenu = createMenu('cmp', refreshReview);
/** Which file shows which of them. */
export const filesMenu = createMenu('fil', refreshReview);

/** Characters of a button that stay readable on a phone. */
const LONGEST_LABEL = 40;

/** The draft; which component or page is on the screen; and which file a button is about. Numbers count from 0. */
const payload = definePayload(['ref', 'at', 'file']);

function pack(ctx: SlidMenuContext, at = 0, file = 0): string {
  return payload.pack({ ref: shortRef(refOf(ctx)), at: String(at), file: String(file) });
}

function numberIn(ctx: SlidMenuContext, name: 'at' | 'file'): number {
  return Number(payload.parse(payloadOf(ctx))?.[name] ?? 0);
}

componentsMenu.dynamic(async (ctx, range) => {
  const { t } = ctx.host;
  const draft = await draftOn(ctx);
  draft?.components.forEach((component, at) => {
    const name = shorten(componentName(t, component), LONGEST_LABEL);
    const text = t('intake:component', { number: at + 1, name });
    range.text({ text, payload: pack(ctx, at) }, (pressed) => show(pressed, 'cmp')).row();
  });
  range.text({ text: t('intake:addComponent'), payload: pack(ctx) }, add).row();
  if (draft && draft.components.length > 1)
    range.text({ text: t('intake:sortFiles'), payload: pack(ctx) }, (pressed) => show(pressed, 'fil')).row();
  if (draft && draft.evidence.length > 0)
    range.text({ text: t('intake:fileRoles'), payload: pack(ctx) }, (pressed) => show(pressed, 'rol')).row();
  range.text({ text: t('common:back'), payload: pack(ctx) }, (pressed) => show(pressed, 'rev'));
});

componentMenu.dynamic(async (ctx, range) => {
  const { t } = ctx.host;
  const at = numberIn(ctx, 'at');
  const draft = await draftOn(ctx);
  const component = draft?.components[at]?.id;
  if (draft === null || component === undefined) return;
  const same = pack(ctx, at);
  for (const step of MAIN_DETAILS.filter(isAboutComponent))
    range
      .text({ text: t(`case:field.${step}`), payload: same }, (pressed) => goTo(pressed, { step, component }))
      .row();
  range
    .text({ text: t('intake:group.part'), payload: same }, async (pressed) => {
      await pressed.answerCallbackQuery();
      openGroup(pressed, 'part', at);
    })
    .row();
  if (draft.components.length > 1)
    range
      .text({ text: t('intake:dropComponent'), payload: same }, (pressed) =>
        arrange(pressed, { do: 'drop', component }),
      )
      .row();
  range.text({ text: t('common:back'), payload: same }, (pressed) => show(pressed, 'cps'));
});

filesMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const draft = await draftOn(ctx);
  if (draft === null) return;
  const total = draft.evidence.length;
  const page = pageWithin(numberIn(ctx, 'at'), total);
  draft.evidence.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).forEach((_file, index) => {
    const at = page * PAGE_SIZE + index;
    range.text({ text: fileLabel(ctx, draft, at), payload: pack(ctx, page, at) }, passOn).row();
  });
  addPaging(range, { host, page, total, payload: (target) => pack(ctx, target) }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.update();
  });
  range.text({ text: host.t('common:back'), payload: pack(ctx, page) }, (pressed) => show(pressed, 'cps'));
});

function fileLabel(
  { host: { t } }: SlidMenuContext,
  { components, evidence }: CaseState,
  at: number,
): string {
  const of = components.findIndex(({ id }) => id === evidence[at]?.component);
  return of === -1
    ? t('intake:fileOfWhole', { number: at + 1 })
    : t('intake:fileOf', { number: at + 1, component: of + 1 });
}

/** A file goes from one component to the next with each press, after the last one to the whole. */
async function passOn(ctx: SlidMenuContext): Promise<void> {
  const draft = await draftOn(ctx);
  const file = draft?.evidence[numberIn(ctx, 'file')];
  if (draft === null || file === undefined) return;
  const now = draft.components.findIndex(({ id }) => id === file.component);
  const component = draft.components[now + 1]?.id ?? null;
  await arrange(ctx, { do: 'assign', evidence: file.id, component });
}

async function arrange(ctx: SlidMenuContext, change: Arrangement): Promise<void> {
  const handled = await arranged(ctx, change);
  if (handled === null) return;
  await ctx.answerCallbackQuery();
  if (change.do === 'drop') ctx.menu.nav('cps');
  else ctx.menu.update();
  await refreshReview(ctx);
}

/** A new component: its photos are sent, then it is asked about. */
async function add(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const state = await arranged(ctx, { do: 'add', component: telegram.app.ids.id() });
  if (state === null || state.intake.step === 'review') return;
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await askStep(telegram, state, state.intake.step);
}

async function show(ctx: SlidMenuContext, menu: string): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.nav(menu);
}
