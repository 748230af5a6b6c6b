import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import { MOST_BYTES, type Table } from '../../../core/register/screening/table.js';
import type { Services } from '../context.js';
import type { ScreeningFault } from './screening-view.js';
import type { IncomingEvidence } from '../../../core/cases/command.js';

/** `later`: it may well be there next time. `media`: it is a picture, a video or a PDF. */
export type FetchTrouble =
  | { readonly kind: 'later'; readonly retryAfter: number | null }
  | { readonly kind: 'never'; readonly fault: ScreeningFault }
  | { readonly kind: 'media'; readonly incoming: IncomingEvidence };

/** What is to be screened, fetched from Telegram each time: nothing of it is kept here between two steps. */
export async function fetchTable(
  { app, files }: { readonly app: Pick<Services, 'tables'>; readonly files: FileSource },
  { source, sheet }: Screening,
): Promise<Result<Table, FetchTrouble>> {
  if (source.kind === 'text') {
    const rows = source.text.split('\n').map((name) => [name]);
    return ok({ rows, emptyRows: 0, sheets: [{ name: '', hidden: false }], sheet: 0 });
  }
  const fetched = await files.fetch(source.incoming.remote, MOST_BYTES);
  if (!fetched.ok) {
    const { error } = fetched;
    if (error.kind === 'unavailable') return err({ kind: 'later', retryAfter: error.retryAfter });
    return err({ kind: 'never', fault: error.kind === 'gone' ? 'gone' : 'too-large' });
  }
  const read = await app.tables.read(fetched.value, sheet);
  if (read.ok) return read;
  if (read.error === 'media') return err({ kind: 'media', incoming: source.incoming });
  return err({ kind: 'never', fault: read.error });
}
