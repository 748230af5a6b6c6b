import type { NoBag } from './bag-reader.js';

/** The first thing in a bag that does not fit. */
export type BagFault =
  | { readonly kind: NoBag }
  /** Against RFC 8493, or not as the bag itself says. */
  | {
      readonly kind:
        | 'not-declared'
        | 'no-manifest'
        | 'manifest-unreadable'
        | 'fetched'
        | 'file-missing'
        | 'file-not-listed'
        | 'file-altered'
        | 'info-unreadable'
        | 'wrong-oxum';
      readonly path: string;
    }
  /** A case in it contradicts itself. */
  | { readonly kind: 'no-case' }
  | {
      readonly kind:
        | 'case-unreadable'
        | 'ledger-unreadable'
        | 'original-not-listed'
        | 'checkpoint-unreadable'
        | 'checkpoint-signature'
        | 'checkpoint-token'
        /** The audit path does not lead to the checkpoint's root. */
        | 'not-in-checkpoint';
      readonly path: string;
    }
  | {
      readonly kind:
        'gap' | 'broken-link' | 'altered-entry' | 'altered-payload' | 'entry-of-another' | 'head-differs';
      readonly path: string;
      readonly seq: number;
    };

/** Ends a check. It is no mistake of the program: the bag is what is wrong. */
export class BagTrouble extends Error {
  override readonly name = 'BagTrouble';
  constructor(readonly fault: BagFault) {
    super(fault.kind);
  }
}

export function fail(fault: BagFault): never {
  throw new BagTrouble(fault);
}
