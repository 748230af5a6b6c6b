import type { CaseDesk } from '../cases/case-desk.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { Page } from '../cases/case-views.port.js';
import type { Finding, FindingViews } from '../cases/finding.js';
import type { Refusal } from '../cases/refusal.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import { mainName, type CompanyId } from '../register/company.js';
import { entryId } from '../register/entry.js';
import type { RegisterList } from '../register/list.js';
import type { RegisterStore } from '../register/register-store.port.js';
import type { Reply, Verdict } from './decide-dispute.js';
import type { Claim, DisputeStore, WaitingDispute } from './dispute-store.port.js';
import { openDisputeOf, type Dispute } from './dispute.js';
import { decideEntry, type EntryDeskParts } from './entry-disputes.js';
import { stepsOf } from './entry-events.js';

/** A claim about a company that can be disputed, with what was said against it so far. */
export interface DisputableClaim {
  readonly claim: Claim;
  /** What a decision is made on: it is refused when the claim has changed since. */
  readonly version: number;
  readonly disputes: readonly Dispute[];
  /** What the claim says: the company is on this list, or this finding is its. */
  readonly about:
    | { readonly kind: 'entry'; readonly list: RegisterList }
    | { readonly kind: 'finding'; readonly finding: Finding };
}

export interface WaitingRow extends WaitingDispute {
  /** Null when the register does not have the company any more. */
  readonly name: string | null;
}

/** A change of a claim's disputes, made for the version that was on the screen. */
export interface OnClaim {
  readonly claim: Claim;
  readonly version: number;
}

/** Where moderators record what a company says against an entry or a finding, and what came of it. */
export interface DisputeDesk {
  /** Everything said of the company, by any id it goes by, that is or was disputed or could be. */
  claims(company: CompanyId, actor: Actor): Promise<Result<readonly DisputableClaim[], Refusal>>;
  /** Followers of the company hear of it. */
  open(on: OnClaim & Reply, actor: Actor): Promise<Result<null, Refusal>>;
  /** Followers of the company hear of it. */
  settle(on: OnClaim & Verdict, actor: Actor): Promise<Result<null, Refusal>>;
  /** The open disputes, the oldest first. */
  waiting(actor: Actor, page: { offset: number; limit: number }): Promise<Result<Page<WaitingRow>, Refusal>>;
}

export interface DisputeDeskParts extends EntryDeskParts {
  readonly desk: Pick<CaseDesk, 'handle'>;
  readonly cases: Pick<CaseStore, 'load'>;
  readonly views: FindingViews;
  readonly register: Pick<RegisterStore, 'companies' | 'members' | 'listsOf' | 'list' | 'facts'>;
  readonly disputes: DisputeStore;
}

const NOT_ALLOWED = err<Refusal>({ code: 'not-allowed' });

export function createDisputeDesk(parts: DisputeDeskParts): DisputeDesk {
  const { desk, disputes, register } = parts;
  return {
    async claims(company, actor) {
      if (capacityFor('see-disputes', actor, null) === null) return NOT_ALLOWED;
      const members = await register.members(company);
      const found = await Promise.all(
        members.map(async (member) => [
          ...(await entries(parts, member)),
          ...(await findings(parts, member)),
        ]),
      );
      return ok(found.flat());
    },
    async open({ claim, version, ...said }, actor) {
      if (claim.kind === 'finding') {
        const command = { kind: 'dispute', version, component: claim.component, ...said } as const;
        const handled = await desk.handle(claim.ref, command, actor);
        return handled.ok ? ok(null) : handled;
      }
      return decideEntry(parts, { claim, version, change: { kind: 'open', said } }, actor);
    },
    async settle({ claim, version, ...verdict }, actor) {
      if (claim.kind === 'finding') {
        const command = { kind: 'settle-dispute', version, component: claim.component, ...verdict } as const;
        const handled = await desk.handle(claim.ref, command, actor);
        return handled.ok ? ok(null) : handled;
      }
      return decideEntry(parts, { claim, version, change: { kind: 'settle', verdict } }, actor);
    },
    async waiting(actor, page) {
      if (capacityFor('see-disputes', actor, null) === null) return NOT_ALLOWED;
      const { rows, total } = await disputes.waiting(page);
      const named = rows.map(async (row): Promise<WaitingRow> => {
        const [known] = await register.companies([row.company]);
        return { ...row, name: known === undefined ? null : mainName(known) };
      });
      return ok({ rows: await Promise.all(named), total });
    },
  };
}

/** The entry on every list that has the company by this id. One that was taken back can only be settled. */
async function entries(
  { register, disputes }: DisputeDeskParts,
  company: CompanyId,
): Promise<readonly DisputableClaim[]> {
  const found: DisputableClaim[] = [];
  for (const listId of await register.listsOf(company)) {
    const source = await register.list(listId);
    if (source === null) continue;
    const entry = entryId(listId, company);
    const said = (await disputes.ofEntries([entry])).get(entry) ?? [];
    const [facts] = await register.facts(listId, [company]);
    if (facts?.presence === 'dropped' && openDisputeOf(said) === null) continue;
    found.push({
      claim: { kind: 'entry', entry },
      version: stepsOf(said),
      disputes: said,
      about: { kind: 'entry', list: source.list },
    });
  }
  return found;
}

async function findings(
  { views, cases }: DisputeDeskParts,
  company: CompanyId,
): Promise<readonly DisputableClaim[]> {
  const found = [...(await views.findingsOf(company)), ...(await views.formerFindingsOf(company))];
  const claims = found.map(async (finding): Promise<DisputableClaim | null> => {
    const ref = finding.caseRef as CaseRef;
    const stored = await cases.load(ref);
    const component = stored?.state.components.find(({ id }) => id === finding.componentId);
    if (!stored || !component) return null;
    const its = component.company?.value.id === company;
    // What turned out to be another company's part is settled here, and disputed only there.
    if (!its && openDisputeOf(component.disputes)?.company.id !== company) return null;
    return {
      claim: { kind: 'finding', ref, component: component.id },
      version: stored.state.version,
      disputes: component.disputes,
      about: { kind: 'finding', finding },
    };
  });
  return (await Promise.all(claims)).filter((claim) => claim !== null);
}
