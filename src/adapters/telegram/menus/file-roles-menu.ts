import { EVIDENCE_ROLES, type EvidenceRole } from '../../../core/cases/details.js';
import type { Evidence } from '../../../core/cases/case.js';
import type { Translate } from '../../../i18n/keys.js';
import { definePayload } from '../callback-data.js';
import { shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, type SlidMenuContext } from './menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from './paging.js';
import { arranged, draftOn, refOf, refreshReview } from './review-screen.js';

/** The files of a draft with what each shows. */
export const rolesMenu = createMenu('rol', refreshReview);
/** What one of them shows. */
export const roleMenu = createMenu('ro1', refreshReview);

/** The draft; the page of files on the screen; and the file a button is about, counted from 0. As the components' menu packs. */
const payload = definePayload(['ref', 'page', 'file']);

interface At {
  readonly page: number;
  readonly file: number;
}

function at(ctx: SlidMenuContext): At {
  const parsed = payload.parse(payloadOf(ctx));
  return { page: Number(parsed?.page ?? 0), file: Number(parsed?.file ?? 0) };
}

function pack(ctx: SlidMenuContext, { page, file }: At): string {
  return payload.pack({ ref: shortRef(refOf(ctx)), page: String(page), file: String(file) });
}

rolesMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const draft = await draftOn(ctx);
  if (draft === null) return;
  const total = draft.evidence.length;
  const page = pageWithin(at(ctx).page, total);
  draft.evidence.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).forEach((evidence, index) => {
    const file = page * PAGE_SIZE + index;
    const text = host.t('intake:fileRole', { number: file + 1, role: roleName(host.t, evidence) });
    range.text({ text, payload: pack(ctx, { page, file }) }, (pressed) => show(pressed, 'ro1')).row();
  });
  const paging = { host, page, total, payload: (target: number) => pack(ctx, { page: target, file: 0 }) };
  addPaging(range, paging, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.update();
  });
  range.text({ text: host.t('common:back'), payload: pack(ctx, { page, file: 0 }) }, async (pressed) => {
    pressed.match = pack(pressed, { page: 0, file: 0 });
    await show(pressed, 'cps');
  });
});

roleMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const here = at(ctx);
  EVIDENCE_ROLES.forEach((role, index) => {
    range.text({ text: t(`details:role.${role}`), payload: pack(ctx, here) }, (pressed) =>
      say(pressed, role),
    );
    if (index % 2 === 1) range.row();
  });
  range.row();
  range.text({ text: t('intake:clearRole'), payload: pack(ctx, here) }, (pressed) => say(pressed, null));
  range.text({ text: t('common:back'), payload: pack(ctx, here) }, (pressed) => show(pressed, 'rol'));
});

/** What a file shows, as plain text for a button. */
function roleName(t: Translate, { role }: Evidence): string {
  return role === null ? t('intake:noRole') : t(`details:role.${role.value}`);
}

async function say(ctx: SlidMenuContext, role: EvidenceRole | null): Promise<void> {
  const evidence = (await draftOn(ctx))?.evidence[at(ctx).file]?.id;
  if (evidence === undefined || (await arranged(ctx, { do: 'show', evidence, role })) === null) return;
  await show(ctx, 'rol');
  await refreshReview(ctx);
}

async function show(ctx: SlidMenuContext, menu: string): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.nav(menu);
}
