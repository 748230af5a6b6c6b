import type { Instant } from '../kernel/time.js';

/** What a time stamp says. */
export interface StampedTime {
  readonly at: Instant;
  /** Who stamped, as its certificate names it. */
  readonly authority: string;
  /** That certificate leads to one that was given as trusted. False: none was given, so the reader has to decide. */
  readonly chained: boolean;
}

/**
 * What an RFC 3161 token (DER, base64) says about a text, or null when it is not for this text, its signature does not
 * fit, its certificate was not made for stamping or not valid then, or leads to none of those trusted, if any were given.
 */
export type CheckToken = (text: string, token: string) => Promise<StampedTime | null>;

/** An authority that stamps hashes with its time. */
export interface TimeStampAuthority {
  /**
   * A token for the text, checked with {@link CheckToken} and against the nonce that was sent. The authority sees the
   * text's hash only.
   *
   * @throws when the authority cannot be reached, refuses, or sends what does not fit; trying again later makes sense
   */
  stamp(text: string): Promise<string>;
}
