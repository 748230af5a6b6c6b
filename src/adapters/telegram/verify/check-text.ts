import type { FileCheck } from '../../../core/evidence/check-file.js';
import type { Speech } from '../views/case-fields.js';

/** Files named to a moderator at most. */
const MOST_NAMED = 10;

/** What is said to whoever showed a file, as HTML. Cases are named only where core named them. */
export function checkText({ t, format }: Speech, check: FileCheck, recompressed: boolean): string {
  const lines = [outcome({ t, format }, check)];
  if (recompressed && check.kind !== 'held' && check.kind !== 'wrong-type')
    lines.push(t('verify:sendAsFile'));
  if ('holders' in check)
    lines.push(
      ...check.holders.slice(0, MOST_NAMED).map(({ ref, number }) => t('verify:heldIn', { ref, number })),
    );
  return lines.join('\n');
}

function outcome({ t, format }: Speech, check: FileCheck): string {
  switch (check.kind) {
    case 'held':
      return t('verify:held', { since: format.instant(check.since) });
    case 'similar':
      return t('verify:similar');
    case 'not-held':
      return t('verify:notHeld');
    case 'wrong-type':
      return t('verify:wrongType');
  }
}
