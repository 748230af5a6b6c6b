import { randomBytes } from 'node:crypto';
import type { Message } from '../bot-api-types.js';
import type { InlineAnswerView } from '../protocol.js';
import { botUser, personUser } from '../world/lookup.js';
import { buttonViews, entityView } from '../world/message-view.js';
import { postMessage } from '../world/messages.js';
import { pushUpdate } from '../world/updates.js';
import { announce, requirePerson, type Seat } from './actions.js';
import type { InlineAnswer } from './inline-desk.js';

const MAX_QUERY_LENGTH = 256;

/** Asks the bot and waits; throws when it does not answer in time, as the list then stays empty. */
export async function askInline(
  seat: Seat,
  ask: { query: string; offset: string; timeoutMs: number },
): Promise<InlineAnswerView> {
  const { world, inline, personId } = seat;
  const person = requirePerson(seat);
  const query = ask.query.slice(0, MAX_QUERY_LENGTH);
  const { queryId, answered } = inline.open({ personId, query, at: world.clock.now() });
  person.seen = true;
  pushUpdate(world, 'inline_query', {
    id: queryId,
    from: personUser(person),
    query,
    offset: ask.offset,
    chat_type: seat.chatId === personId ? 'sender' : 'group',
  });
  return toView(queryId, await within(answered, ask.timeoutMs));
}

async function within(answered: Promise<InlineAnswer>, timeoutMs: number): Promise<InlineAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The bot did not answer the inline query in time.'));
    }, timeoutMs);
  });
  return Promise.race([answered, timeout]).finally(() => {
    clearTimeout(timer);
  });
}

function toView(queryId: string, { results, nextOffset, button }: InlineAnswer): InlineAnswerView {
  const views = results.map(({ id, type, title, description, thumbnailUrl, content, keyboard }) => ({
    id,
    type,
    title,
    description,
    text: content.text ?? '',
    entities: (content.entities ?? []).map(entityView),
    buttons: buttonViews(keyboard?.inline_keyboard),
    ...(thumbnailUrl !== '' && { thumbnailUrl }),
  }));
  return { queryId, nextOffset, results: views, ...(button && { button }) };
}

/** Sends the chosen result into the chat in the person's name, and tells the bot which one it was. */
export function chooseInline(seat: Seat, queryId: string, resultId: string): Message {
  const { world, inline, chatId } = seat;
  const person = requirePerson(seat);
  const chosen = inline.chosen(queryId, resultId);
  if (chosen?.personId !== person.id) throw new Error('There is no such inline result to choose.');
  const { query, result } = chosen;
  const inlineId = result.keyboard && randomBytes(18).toString('base64url');
  const from = personUser(person);
  const message = postMessage(world, {
    chatId,
    from,
    content: result.content,
    keyboard: result.keyboard,
    viaBot: botUser(world),
    inlineId,
  });
  pushUpdate(world, 'chosen_inline_result', {
    result_id: resultId,
    from,
    query,
    inline_message_id: inlineId,
  });
  announce(seat, message);
  return message;
}
