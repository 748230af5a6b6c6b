import { attachMenu } from './attach-menu.js';
import { button, el } from './dom.js';
import { InlineQuery } from './inline.js';
import { ReplyKeyboard } from './reply-keyboard.js';
import { botOf, type Seat } from './seat.js';
import { Staged, type Sending } from './staged.js';
import { Suggestions, type Suggestion } from './suggestions.js';
import { TargetLine, type Target } from './target-line.js';

/** The input and everything around it: suggestions, waiting files, the reply keyboard. */
export class Composer {
  readonly element: HTMLElement;
  readonly #seat: Seat;
  readonly #input: HTMLTextAreaElement;
  readonly #suggestions = new Suggestions();
  readonly #inline: InlineQuery;
  readonly #staged: Staged;
  readonly #target: TargetLine;
  readonly #keyboard: ReplyKeyboard;
  readonly #commandsButton: HTMLButtonElement;

  constructor(seat: Seat, askLocation: () => void) {
    this.#seat = seat;
    const { strings } = seat.page;
    this.#staged = new Staged(strings);
    this.#target = new TargetLine(strings);
    this.#keyboard = new ReplyKeyboard(seat);
    this.#input = el('textarea', { rows: 1, placeholder: strings.messageTo, ariaLabel: strings.messageTo });
    this.#inline = new InlineQuery({
      seat,
      suggestions: this.#suggestions,
      onDone: () => {
        this.write('');
      },
    });
    this.#commandsButton = button({
      label: strings.commands,
      className: 'icon-button slash',
      iconOnly: true,
      onClick: () => {
        this.write('/');
      },
    });
    this.#commandsButton.append(el('span', { attrs: { 'aria-hidden': 'true' } }, '/'));
    const stage = (files: readonly File[], sending: Sending) => {
      this.stage(files, sending);
    };
    this.element = this.#layOut(attachMenu({ seat, stage, askLocation }));
    this.#listen();
    this.refresh();
  }

  /** After the commands, the keyboard or the bot have changed. */
  refresh(): void {
    this.#keyboard.redraw();
    const { state, strings } = this.#seat.page;
    this.#commandsButton.hidden = state.commandsOf(this.#seat).length === 0;
    this.#input.placeholder = state.keyboardOf(this.#seat)?.placeholder ?? strings.messageTo;
  }

  /** A new reply keyboard from the bot comes up even if an earlier one was put away. */
  showKeyboard(): void {
    this.#keyboard.bringUp();
    this.refresh();
    const { state } = this.#seat.page;
    const asked = state.keyboardOf(this.#seat)?.forceReplyTo;
    const message = asked && state.message(this.#seat.chatId, asked);
    if (message) this.aim({ message, kind: 'reply' });
  }

  /** Puts text into the input as if it had been typed. */
  write(text: string): void {
    this.#input.value = text;
    this.#input.focus();
    this.#onInput();
  }

  stage(files: readonly File[], sending: Sending): void {
    if (files.length > 0) this.#staged.add(files, sending);
    this.#input.focus();
  }

  aim(target: Target): void {
    this.#target.aim(target);
    if (target.kind === 'edit') this.write(target.message.text);
    else this.#input.focus();
  }

  #layOut(attach: HTMLElement): HTMLElement {
    const send = button({
      label: this.#seat.page.strings.send,
      icon: 'send',
      iconOnly: true,
      className: 'send-button',
      onClick: () => {
        this.#send();
      },
    });
    const line = el('div', { className: 'composer-line' });
    line.append(attach, this.#commandsButton, this.#input, this.#keyboard.toggle, send);
    const above = [this.#suggestions.element, this.#target.element, this.#staged.element];
    return el('div', { className: 'composer' }, ...above, line, this.#keyboard.element);
  }

  #listen(): void {
    this.#input.addEventListener('input', () => {
      this.#onInput();
    });
    this.#input.addEventListener('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      this.stage(files, 'photo');
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.isComposing || this.#suggestions.takeKey(event)) return;
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      this.#send();
    });
  }

  #onInput(): void {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`;
    const text = this.#input.value;
    if (this.#inline.update(text)) return;
    const offers = text.startsWith('/') ? this.#commandOffers(text.slice(1)) : [];
    this.#suggestions.show(offers, this.#seat.page.strings.commands);
  }

  #commandOffers(begun: string): Suggestion[] {
    const offered = this.#seat.page.state.commandsOf(this.#seat);
    return offered
      .filter(({ command }) => command.startsWith(begun))
      .map(({ command, description }) => ({
        title: `/${command}`,
        description,
        choose: () => {
          this.#sendText(`/${command}`);
        },
      }));
  }

  #send(): void {
    const text = this.#input.value.trim();
    if (this.#staged.isEmpty) {
      if (text) this.#sendText(text);
      return;
    }
    const { action, files } = this.#staged.take(text);
    this.#target.clear();
    this.write('');
    void this.#seat.act(action, files);
  }

  #sendText(text: string): void {
    const action = this.#target.take(text);
    this.write('');
    void this.#seat.act(action);
  }
}

/** What stands in place of the composer while the bot is blocked. */
export function blockedBar(seat: Seat): HTMLElement {
  const { strings } = seat.page;
  const unblock = button({
    label: strings.unblockBot,
    className: 'primary',
    onClick: () => void seat.act({ action: 'unblock' }),
  });
  return el(
    'div',
    { className: 'blocked-bar', title: botOf(seat).name },
    el('span', {}, strings.blockedNote),
    unblock,
  );
}
