import type { ExportedCase } from '../../core/export/exported-case.js';

/** How cases are written down, one after the other: what comes first, what each case adds, what comes between two and last. */
export interface ExportFormat {
  readonly head: string;
  /** Empty when the case has nothing to say in this format. */
  readonly lines: (record: ExportedCase) => string;
  readonly between?: string;
  readonly tail?: string;
}
