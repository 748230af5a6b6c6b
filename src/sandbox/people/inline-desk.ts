import { randomInt } from 'node:crypto';
import type { Content, InlineKeyboard } from '../bot-api-types.js';

export interface InlineResult {
  id: string;
  type: string;
  title: string;
  description: string;
  thumbnailUrl: string;
  content: Content;
  keyboard: InlineKeyboard | undefined;
}

export interface InlineAnswer {
  results: InlineResult[];
  nextOffset: string;
  button?: { label: string; startPayload: string } | undefined;
}

interface Pending {
  personId: number;
  query: string;
  at: number;
  answer?: InlineAnswer;
  resolve: (answer: InlineAnswer) => void;
}

/** Inline queries that wait for the bot, and the answers a person may still choose from. In memory only. */
export interface InlineDesk {
  open(options: { personId: number; query: string; at: number }): {
    queryId: string;
    answered: Promise<InlineAnswer>;
  };
  /** False when there is no such query, or it is too old. */
  answer(options: { queryId: string; answer: InlineAnswer; at: number }): boolean;
  /** What was asked, and the result a person chose. */
  chosen(
    queryId: string,
    resultId: string,
  ): { query: string; personId: number; result: InlineResult } | undefined;
}

const QUERY_LIFE_MS = 30_000;
/** How long a person may look at the results before choosing one. */
const CHOICE_LIFE_MS = 10 * 60_000;

export function createInlineDesk(): InlineDesk {
  const queries = new Map<string, Pending>();
  return {
    open: ({ personId, query, at }) => {
      const queryId = `${randomInt(2 ** 40)}${randomInt(2 ** 20)}`;
      for (const [id, old] of queries) if (at - old.at > CHOICE_LIFE_MS) queries.delete(id);
      const answered = new Promise<InlineAnswer>((resolve) => {
        queries.set(queryId, { personId, query, at, resolve });
      });
      return { queryId, answered };
    },
    answer: ({ queryId, answer, at }) => {
      const pending = queries.get(queryId);
      if (!pending || at - pending.at > QUERY_LIFE_MS) return false;
      pending.answer = answer;
      pending.resolve(answer);
      return true;
    },
    chosen: (queryId, resultId) => {
      const pending = queries.get(queryId);
      const result = pending?.answer?.results.find((candidate) => candidate.id === resultId);
      return pending && result ? { query: pending.query, personId: pending.personId, result } : undefined;
    },
  };
}
