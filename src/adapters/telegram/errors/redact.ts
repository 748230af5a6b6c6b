/**
 * Telegram's addresses carry the token, and error messages carry addresses. Anything that leaves this folder as
 * text (a log line, a message of an error) goes through here.
 */
export function createRedact(token: string): (text: string) => string {
  return (text) =>
    text
      .replaceAll(token, '[token]')
      .replaceAll(encodeURIComponent(token), '[token]')
      .replace(/\b\d+:[\w-]{30,}/g, '[token]');
}
