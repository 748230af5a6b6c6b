import type { MakerId } from '../makers.js';
import type { Holding, PartKind } from '../reading.js';

/** What part numbers of one family look like, and who numbers parts so. */
export interface PartRule {
  /** From the start of the number to what makes it certain; whatever suffix follows is the rest of the number. */
  readonly pattern: RegExp;
  readonly holding: Holding;
  readonly makers: readonly MakerId[];
  readonly kind: PartKind;
  /** Makers print the number over two lines or with a space; a next word like this belongs to it. */
  readonly tail?: RegExp;
  /** So short or plain that it counts only where the maker's name is printed, too. */
  readonly onlyWithName?: boolean;
}

type Extra = Pick<PartRule, 'tail' | 'onlyWithName'>;

/** A family that one maker alone numbers so. */
export function own(makerId: MakerId, kind: PartKind, pattern: RegExp, extra: Extra = {}): PartRule {
  return { pattern, holding: 'own', makers: [makerId], kind, ...extra };
}

/** A family of one maker, whose numbers count only beside its name. */
export function named(makerId: MakerId, kind: PartKind, pattern: RegExp): PartRule {
  return own(makerId, kind, pattern, { onlyWithName: true });
}

/** A family with second sources: these makers, and perhaps others. */
export function shared(makerIds: string, kind: PartKind, pattern: RegExp): PartRule {
  return { pattern, holding: 'shared', makers: makerIds.split(' ') as MakerId[], kind };
}

/** Numbers of a standard or of everybody. */
export function generic(kind: PartKind, pattern: RegExp): PartRule {
  return { pattern, holding: 'generic', makers: [], kind };
}
