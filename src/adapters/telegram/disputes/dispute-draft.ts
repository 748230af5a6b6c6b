import type { Claim } from '../../../core/disputes/dispute-store.port.js';
import type { OutcomeKind } from '../../../core/disputes/dispute.js';
import type { CompanyId } from '../../../core/register/company.js';

/** The scene in which a moderator types the words of a dispute, by name, so that the card can open it. */
export const DISPUTE_SCENE = 'dispute';

/** To put a reply on record, or to end the open dispute. */
export const DISPUTE_ACTS = ['open', 'settle'] as const;
export type DisputeAct = (typeof DISPUTE_ACTS)[number];

/** What a moderator has said so far of a dispute. Nothing of it counts before the last press. */
export interface DisputeDraft {
  /** Tells its buttons from those of an earlier one. */
  readonly key: string;
  readonly company: CompanyId;
  readonly act: DisputeAct;
  /** Whether there was more than one claim to choose from. */
  readonly several: boolean;
  readonly claim?: Claim;
  /** Of the claim, when it was chosen. */
  readonly version?: number;
  readonly outcome?: OutcomeKind;
  /** The company's reply, or why the dispute ends so. */
  readonly words?: string;
  readonly source?: string;
}

/** What is asked next. At `words` and `source` the moderator types, at the others there are buttons. */
export type DisputeStep = 'claim' | 'outcome' | 'words' | 'source' | 'preview';

export function stepOf(draft: DisputeDraft): DisputeStep {
  if (draft.claim === undefined) return 'claim';
  if (draft.act === 'settle' && draft.outcome === undefined) return 'outcome';
  if (draft.words === undefined) return 'words';
  return draft.act === 'open' && draft.source === undefined ? 'source' : 'preview';
}

/** The draft without its last answer; null where there is none to take back. */
export function stepBack(draft: DisputeDraft): DisputeDraft | null {
  const { source, words, outcome, claim, version, ...begun } = draft;
  const chosen = { ...begun, ...(claim && version !== undefined ? { claim, version } : {}) };
  if (source !== undefined) return { ...chosen, ...(words === undefined ? {} : { words }) };
  if (words !== undefined) return { ...chosen, ...(outcome === undefined ? {} : { outcome }) };
  if (outcome !== undefined) return chosen;
  return claim !== undefined && draft.several ? begun : null;
}
