import type { InlineAnswerView } from '../protocol.js';
import { botOf, type Seat } from './seat.js';
import type { Suggestion, Suggestions } from './suggestions.js';

const TYPING_PAUSE_MS = 250;

/** What is asked of the bot when the input reads `@its_name something`; undefined for any other input. */
export function inlineQueryIn(input: string, botUsername: string): string | undefined {
  const [, name, query] = /^@(\w+)\s+(.*)$/s.exec(input) ?? [];
  return name?.toLowerCase() === botUsername.toLowerCase() ? query : undefined;
}

export interface InlineProps {
  seat: Seat;
  suggestions: Suggestions;
  /** A result was sent, or the chat with the bot was opened. */
  onDone: () => void;
}

/** Asks the bot while somebody types its name and a query, and offers what it answers. */
export class InlineQuery {
  readonly #props: InlineProps;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers to anything but the latest question are dropped. */
  #question = 0;

  constructor(props: InlineProps) {
    this.#props = props;
  }

  /** True when the input is a question to the bot. */
  update(input: string): boolean {
    const query = inlineQueryIn(input, botOf(this.#props.seat).username);
    this.#question += 1;
    clearTimeout(this.#timer);
    if (query === undefined) return false;
    const { suggestions, seat } = this.#props;
    const { strings } = seat.page;
    if (suggestions.element.hidden) suggestions.show([], strings.inlineResults, strings.inlineSearching);
    this.#timer = setTimeout(() => void this.#ask({ query, offset: '', before: [] }), TYPING_PAUSE_MS);
    return true;
  }

  async #ask(page: { query: string; offset: string; before: Suggestion[] }): Promise<void> {
    const question = this.#question;
    const { seat, suggestions } = this.#props;
    const done = await seat.act({ action: 'inlineQuery', query: page.query, offset: page.offset });
    if (question !== this.#question) return;
    const { strings } = seat.page;
    const answer = done?.inline;
    if (!answer) {
      suggestions.show([], strings.inlineResults, strings.inlineNothing);
      return;
    }
    const found = [...page.before, ...this.#offers(answer)];
    const more = { query: page.query, offset: answer.nextOffset, before: found };
    const next = answer.nextOffset ? [{ title: strings.more, choose: () => void this.#ask(more) }] : [];
    suggestions.show(
      [...found, ...next],
      strings.inlineResults,
      found.length === 0 ? strings.inlineNothing : '',
    );
  }

  #offers(answer: InlineAnswerView): Suggestion[] {
    const above = answer.button;
    const opens = above
      ? [
          {
            title: above.label,
            choose: () => {
              this.#open(above.startPayload);
            },
          },
        ]
      : [];
    const results = answer.results.map((result) => ({
      title: result.title || result.text,
      description: result.description,
      ...(result.thumbnailUrl ? { thumbnailUrl: result.thumbnailUrl } : {}),
      choose: () => {
        this.#choose(answer.queryId, result.id);
      },
    }));
    return [...opens, ...results];
  }

  #choose(queryId: string, resultId: string): void {
    void this.#props.seat.act({ action: 'chooseInline', queryId, resultId });
    this.#props.onDone();
  }

  #open(payload: string): void {
    const { seat, onDone } = this.#props;
    seat.openLink(`https://t.me/${botOf(seat).username}?start=${payload}`);
    onDone();
  }
}
