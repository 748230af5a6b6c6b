import { NO_INCIDENT } from '../../src/core/cases/empty.js';
import { join } from 'node:path';
import { createPictureWorkHere } from '../../src/adapters/image/picture-work.js';
import { exportBagCommand, type ExportBagOptions } from '../../src/app/commands/export-bag-command.js';
import type { CaseState } from '../../src/core/cases/case.js';
import type { TimeStampAuthority } from '../../src/core/ledger/time-stamp.port.js';
import { aComponent, confirmed, NOON, stated } from './cases.js';
import type { Operator } from './operator.js';
import { aSettlement } from './places.js';

/** What somebody might type to get a page of ours to do their bidding. */
export const HOSTILE = `</pre><script>alert(1)</script><img src=x onerror="alert('2')">&amp;\u0000`;

/** A published finding with words that are out for trouble. */
export function aHostileFinding(): Partial<CaseState> {
  const component = aComponent({
    type: stated({ kind: 'other', words: HOSTILE }),
    marking: stated({ kind: 'text', text: HOSTILE }),
    manufacturer: stated({ kind: 'named', name: HOSTILE }),
    company: confirmed({ id: 'hikvision', name: 'Hikvision' }),
  });
  return {
    status: 'approved',
    decision: { kind: 'approved', by: 'mod-1', at: NOON },
    components: [component],
    incident: {
      ...NO_INCIDENT,
      weapon: stated({ kind: 'known', code: 'shahed-136', words: HOSTILE }),
      date: stated({ kind: 'known', on: '2024-05-12' }),
      place: stated(aSettlement()),
      circumstances: stated(HOSTILE),
    },
  };
}

/** Exports what lies in the operator's `data` as a bag below their root. */
export function exportBag(
  operator: Operator,
  {
    authority = null,
    ...options
  }: Partial<ExportBagOptions> & { readonly authority?: TimeStampAuthority | null } = {},
): Promise<boolean> {
  const out = join(operator.root, options.out ?? 'bag');
  const parts = { ...operator.on('data'), pictures: createPictureWorkHere(), authority };
  return exportBagCommand(parts, { audience: 'internal', ...options, out });
}
