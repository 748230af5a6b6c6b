import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { CaseMessage, ReceiptFile } from '../../../core/outbox/message.js';
import { escapeHtml } from '../html.js';
import type { Speech } from './case-fields.js';

/** What the outbox has to say of a case, as HTML in the reader's language. */
export function messageText(speech: Speech, message: CaseMessage): string {
  const { t } = speech;
  const { ref } = message;
  switch (message.kind) {
    case 'case-submitted':
      return t('case:submitted', { ref });
    case 'receipt':
      return receiptText(speech, ref, message.files);
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
    case 'new-case':
      return t('moderation:newCase', { ref });
  }
}

function receiptText({ t, format }: Speech, ref: CaseRef, files: readonly ReceiptFile[]): string {
  const stored = files.filter(({ kind }) => kind === 'sealed').length;
  const lines = files.map((file, index) =>
    file.kind === 'sealed'
      ? t('case:receipt.line', { number: index + 1, sha256: file.sha256, size: format.bytes(file.bytes) })
      : t('case:receipt.refused', { number: index + 1, reason: t(`errors:file.${file.reason}`) }),
  );
  const title = t('case:receipt.title', { ref });
  return [title, t('case:receipt.stored', { count: stored }), ...lines, '', t('case:receipt.keep')].join(
    '\n',
  );
}
