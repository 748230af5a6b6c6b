import type { Refusal } from '../../../core/cases/refusal.js';
import type { DisputableClaim } from '../../../core/disputes/dispute-desk.js';
import type { Claim } from '../../../core/disputes/dispute-store.port.js';
import { err, type Result } from '../../../core/kernel/result.js';
import { mainName, type CompanyId } from '../../../core/register/company.js';
import type { BotContext, Host } from '../context.js';
import { choosable, stepText } from './dispute-view.js';
import { stepOf, type DisputeAct, type DisputeDraft } from './dispute-draft.js';

/** The draft that buttons with this key belong to; null when it is over, or a newer one took its place. */
export function draftOf(host: Host, key: string): DisputeDraft | null {
  const draft = 'session' in host ? (host as BotContext).session.dispute : undefined;
  return draft?.key === key ? draft : null;
}

/** What can be chosen for the draft; empty for somebody who may not. */
export async function claimsFor(
  { app, actor }: Host,
  { company, act }: Pick<DisputeDraft, 'company' | 'act'>,
): Promise<readonly DisputableClaim[]> {
  const found = actor && (await app.disputes.claims(company, actor));
  return found?.ok ? choosable(found.value, act) : [];
}

/** A draft about the company's only claim, or about one that is still to be chosen; null where there is none. */
export async function beginDraft(
  ctx: BotContext,
  { company, act }: { readonly company: CompanyId; readonly act: DisputeAct },
): Promise<DisputeDraft | null> {
  const [first, ...others] = await claimsFor(ctx, { company, act });
  if (first === undefined) return null;
  const draft = { key: ctx.app.ids.id().slice(0, 8), company, act, several: others.length > 0 };
  return draft.several ? draft : withClaim(draft, first);
}

export function withClaim(draft: DisputeDraft, { claim, version }: DisputableClaim): DisputeDraft {
  return { ...draft, claim, version };
}

/** The text of the step that the draft is at. HTML. */
export async function draftText(host: Host, draft: DisputeDraft): Promise<string> {
  const claims = await claimsFor(host, draft);
  const chosen = claims.find(({ claim }) => draft.claim !== undefined && sameClaim(claim, draft.claim));
  const card = await host.app.register.card(draft.company);
  const company = card === null ? draft.company : mainName(card.company);
  return stepText(host, { draft, company, chosen: chosen ?? null });
}

export function sameClaim(one: Claim, other: Claim): boolean {
  return keyOf(one) === keyOf(other);
}

/** A claim in a button, where its own name has no room. */
export function shortKey({ app }: Host, claim: Claim): string {
  return app.digest(keyOf(claim)).slice(0, 10);
}

function keyOf(claim: Claim): string {
  return claim.kind === 'entry' ? `entry ${claim.entry}` : `finding ${claim.ref} ${claim.component}`;
}

/** Whether the moderator has to type what is asked now. */
export function isTyped(draft: DisputeDraft): boolean {
  return ['words', 'source'].includes(stepOf(draft));
}

/** Puts the whole draft on record. Core decides whether it may be, and whether the claim is still what was chosen. */
export async function recordDraft(
  { app, actor }: BotContext,
  { act, claim, version, outcome, words, source }: DisputeDraft,
): Promise<Result<null, Refusal>> {
  if (!actor || claim === undefined || version === undefined || words === undefined)
    return err({ code: 'not-allowed' });
  if (act === 'open') return app.disputes.open({ claim, version, reply: words, source: source ?? '' }, actor);
  return outcome === undefined
    ? err({ code: 'not-disputed' })
    : app.disputes.settle({ claim, version, outcome, words }, actor);
}
