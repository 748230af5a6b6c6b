import type { QueueRow } from '../../../core/cases/case-views.port.js';
import { definePayload } from '../callback-data.js';
import type { Host } from '../context.js';
import { PAGE_SIZE, pageWithin } from '../menus/paging.js';
import { manufacturerName, weaponName } from '../views/case-fields.js';

/** What the buttons of the queue carry: the page on the screen, and the case a row is about. */
export const queuePayload = definePayload(['page', 'ref']);

export const FIRST_PAGE = queuePayload.pack({ page: '0', ref: '' });

export interface QueueScreen {
  readonly page: number;
  readonly rows: readonly QueueRow[];
  readonly total: number;
}

/** A page of the queue for whoever the host speaks to; nothing for somebody who may not see it. */
export async function loadQueue({ app, actor }: Host, wanted: number): Promise<QueueScreen> {
  const nothing = { page: 0, rows: [], total: 0 };
  if (!actor) return nothing;
  const probe = await app.moderation.queue(actor, { offset: 0, limit: 1 });
  if (!probe.ok) return nothing;
  const page = pageWithin(wanted, probe.value.total);
  const shown = await app.moderation.queue(actor, { offset: page * PAGE_SIZE, limit: PAGE_SIZE });
  return shown.ok ? { page, rows: shown.value.rows, total: shown.value.total } : nothing;
}

export async function queueText(host: Host): Promise<string> {
  const { total } = await loadQueue(host, 0);
  return total === 0 ? host.t('moderation:queue.empty') : host.t('moderation:queue.title', { count: total });
}

/** A row of the queue, as the plain text of a button. */
export function rowText(host: Host, row: QueueRow): string {
  const text = contentsOf(host, row);
  return row.dangerous ? host.t('moderation:queue.rowDangerous', { row: text }) : text;
}

function contentsOf({ t }: Host, row: QueueRow): string {
  const known = [weaponName(t, row.weapon), manufacturerName(row.manufacturer)].filter(
    (part) => part !== null,
  );
  const what = known.length === 0 ? t('case:unknown') : known.join(', ');
  const files = t('case:files', { count: row.files });
  return t(row.hold ? 'moderation:queue.rowHeld' : 'moderation:queue.row', { ref: row.ref, what, files });
}
