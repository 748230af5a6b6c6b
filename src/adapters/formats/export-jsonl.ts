import type { ExportedCase } from '../../core/export/exported-case.js';
import type { ExportFormat } from './export-format.js';

/** One case a line, as JSON. */
export const jsonlExport: ExportFormat = {
  head: '',
  lines: (record: ExportedCase) => `${JSON.stringify(record)}\n`,
};
