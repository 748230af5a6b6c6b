/** The gate did not let a call through: Telegram never saw it. */
export class NotSent extends Error {
  override readonly name = 'NotSent';

  /** `retryAfter` in milliseconds, for `flood`. */
  constructor(
    readonly reason: 'closed' | 'flood',
    readonly retryAfter: number | null = null,
  ) {
    super(`not sent to Telegram: ${reason}`);
  }
}
