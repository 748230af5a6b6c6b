/** A refusal in Telegram's own words: what the bot's client sees as error_code, description and parameters. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly retryAfter?: number,
  ) {
    super(description);
    this.name = 'ApiError';
  }
}

/**
 * 400. As the real server does, a sentence loses its capital letter after the prefix, while a code such as
 * BUTTON_DATA_INVALID keeps its own.
 */
export function badRequest(reason: string): ApiError {
  const isSentence = /^[A-Z][^A-Z]/.test(reason);
  return new ApiError(400, `Bad Request: ${isSentence ? lowerFirst(reason) : reason}`);
}

export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`);
}

export function tooManyRequests(retryAfter: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, retryAfter);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
