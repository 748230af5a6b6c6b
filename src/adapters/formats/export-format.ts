import type { ExportedCase } from '../../core/export/exported-case.js';

/** How cases are written down, one after the other: what comes first, and what each case adds. */
export interface ExportFormat {
  readonly head: string;
  readonly lines: (record: ExportedCase) => string;
}
