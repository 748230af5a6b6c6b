import type { CaseMessage } from '../../../core/outbox/message.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import type { Speech } from './case-fields.js';

/** What the outbox has to say of a case, as HTML in the reader's language. */
export function messageText(speech: Speech, message: CaseMessage): string {
  const { t } = speech;
  const { ref } = message;
  switch (message.kind) {
    case 'case-submitted':
      return [t('case:submitted', { ref }), ...leftText(t, message.left)].join('\n');
    case 'receipt':
      return receiptText(speech, message);
    case 'file-refused':
      return t('case:fileRefused', { ref, reason: t(`errors:file.${message.reason}`) });
    case 'case-approved':
      return message.published
        ? `${t('case:approved', { ref })}\n${t('case:published')}`
        : t('case:approved', { ref });
    case 'case-rejected':
      return t('case:rejected', {
        ref,
        reason: message.reason ? t(`case:reject.${message.reason}`) : escapeHtml(message.words ?? ''),
      });
    case 'case-reopened':
      return t('case:reopened', { ref });
    case 'draft-waits':
      return message.until === null
        ? t('intake:draftLeft', { ref })
        : t('intake:draftExpires', { ref, day: speech.format.day(message.until) });
    case 'case-erased':
      return t(`case:erased.${message.why}`, { ref });
    case 'case-asked':
      return t('case:asked', { ref, words: escapeHtml(message.words) });
    case 'case-added':
      return t('moderation:caseAdded', { ref });
    case 'new-case':
      return t('moderation:newCase', { ref });
  }
}

/** How many more reports may be sent within the day. */
function leftText(t: Translate, left: number | null): string[] {
  if (left === null) return [];
  return [left > 0 ? t('case:sendMore', { count: left }) : t('case:sendNoMore')];
}

function receiptText(
  { t, format }: Speech,
  { ref, files, part }: Extract<CaseMessage, { kind: 'receipt' }>,
): string {
  const first = part?.first ?? 1;
  const lines = files.map((file, index) =>
    file.kind === 'sealed'
      ? t('case:receipt.line', { number: first + index, sha256: file.sha256, size: format.bytes(file.bytes) })
      : t('case:receipt.refused', { number: first + index, reason: t(`errors:file.${file.reason}`) }),
  );
  if (first > 1) return [t('case:receipt.part', { ref }), ...lines].join('\n');
  const stored = part?.stored ?? files.filter(({ kind }) => kind === 'sealed').length;
  const title = t('case:receipt.title', { ref });
  const head = [title, t('case:receipt.stored', { count: stored })];
  return [...head, ...lines, '', t('case:receipt.keep')].join('\n');
}
