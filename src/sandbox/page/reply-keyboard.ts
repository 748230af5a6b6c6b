import type { ReplyKeyboardView } from '../protocol.js';
import { button, el } from './dom.js';
import type { Seat } from './seat.js';

/** The keys that stand under the input. Pressing one sends its label, or the place or contact it asks for. */
export function replyKeyboardView(
  keyboard: ReplyKeyboardView,
  seat: Seat,
  onPressed: () => void,
): HTMLElement {
  const rows = keyboard.rows.map((row) =>
    el(
      'div',
      { className: 'button-row' },
      ...row.map((key) =>
        button({
          label: key.label,
          className: 'reply-key',
          ...(key.asksFor === 'location' ? { icon: 'place' as const } : {}),
          ...(key.asksFor === 'contact' ? { icon: 'contact' as const } : {}),
          onClick: () => {
            void seat.act({ action: 'pressReplyKey', label: key.label });
            onPressed();
          },
        }),
      ),
    ),
  );
  return el('div', { className: 'reply-keyboard' }, ...rows);
}
