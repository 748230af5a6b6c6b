import { tooManyRequests } from './api-error.js';

const OVERALL_PER_SECOND = 30;
const GROUP_PER_MINUTE = 20;
/** One a second is what a chat gets in the long run; a few at once are let through. */
const CHAT_BURST = 5;
const MINUTE_MS = 60_000;

/** Telegram's limits on what a bot sends. Throws 429 with the seconds to wait; a refused message does not count. */
export interface RateLimits {
  check(chatId: number, now: number): void;
}

export function createRateLimits(): RateLimits {
  let overall: number[] = [];
  const byChat = new Map<number, number[]>();
  return {
    check: (chatId, now) => {
      overall = overall.filter((at) => now - at < 1000);
      const sent = (byChat.get(chatId) ?? []).filter((at) => now - at < MINUTE_MS);
      const isGroup = chatId < 0;
      const recent = sent.filter((at) => now - at < CHAT_BURST * 1000);
      if (overall.length >= OVERALL_PER_SECOND) throw tooManyRequests(1);
      if (isGroup && sent.length >= GROUP_PER_MINUTE)
        throw tooManyRequests(secondsUntil(sent, MINUTE_MS, now));
      if (!isGroup && recent.length >= CHAT_BURST) {
        throw tooManyRequests(secondsUntil(recent, CHAT_BURST * 1000, now));
      }
      overall.push(now);
      byChat.set(chatId, [...sent, now]);
    },
  };
}

function secondsUntil(sent: readonly number[], window: number, now: number): number {
  return Math.max(1, Math.ceil(((sent[0] ?? now) + window - now) / 1000));
}
