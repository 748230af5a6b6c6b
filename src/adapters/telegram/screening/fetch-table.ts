import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import { MOST_BYTES, type Table } from '../../../core/register/screening/table.js';
import type { Services } from '../context.js';
import type { ScreeningFault } from './screening-view.js';

/** `later`: it may well be there next time. */
export type FetchTrouble =
  | { readonly kind: 'later'; readonly retryAfter: number | null }
  | { readonly kind: 'never'; readonly fault: ScreeningFault };

/** What is to be screened, fetched from Telegram each time: nothing of it is kept here between two steps. */
export async function fetchTable(
  { app, files }: { readonly app: Pick<Services, 'tables'>; readonly files: FileSource },
  { source }: Screening,
): Promise<Result<Table, FetchTrouble>> {
  if (source.kind === 'text')
    return ok({ rows: source.text.split('\n').map((name) => [name]), emptyRows: 0 });
  const fetched = await files.fetch(source.remote, MOST_BYTES);
  if (!fetched.ok) {
    const { error } = fetched;
    if (error.kind === 'unavailable') return err({ kind: 'later', retryAfter: error.retryAfter });
    return err({ kind: 'never', fault: error.kind === 'gone' ? 'gone' : 'too-large' });
  }
  const read = await app.tables.read(fetched.value);
  return read.ok ? read : err({ kind: 'never', fault: read.error });
}
