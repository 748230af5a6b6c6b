import type { MessageView, PersonAction } from '../protocol.js';
import { button, el } from './dom.js';
import { summary } from './format.js';
import type { Strings } from './strings.js';

/** The message that the next text answers, or whose text it replaces. */
export interface Target {
  message: MessageView;
  kind: 'reply' | 'edit';
}

/** The line above the input that says what the next text is aimed at. */
export class TargetLine {
  readonly element = el('div', { className: 'target', hidden: true });
  readonly #strings: Strings;
  #target: Target | undefined;

  constructor(strings: Strings) {
    this.#strings = strings;
  }

  aim(target: Target): void {
    this.#target = target;
    const verb = target.kind === 'reply' ? this.#strings.replyingTo : this.#strings.editing;
    const cancel = button({
      label: this.#strings.cancel,
      icon: 'close',
      iconOnly: true,
      className: 'icon-button',
      onClick: () => {
        this.clear();
      },
    });
    const words = `${verb}: ${summary(target.message, this.#strings)}`;
    this.element.replaceChildren(el('span', { className: 'target-text' }, words), cancel);
    this.element.hidden = false;
  }

  clear(): void {
    this.#target = undefined;
    this.element.hidden = true;
  }

  /** What sending this text means now; afterwards it is aimed at nothing. */
  take(text: string): PersonAction {
    const target = this.#target;
    this.clear();
    if (target?.kind === 'edit') return { action: 'editText', messageId: target.message.messageId, text };
    return { action: 'sendText', text, ...(target ? { replyTo: target.message.messageId } : {}) };
  }
}
