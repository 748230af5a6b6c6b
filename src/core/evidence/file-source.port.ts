import type { RemoteFile } from '../cases/case.js';
import type { Result } from '../kernel/result.js';

/** Fetches what a reporter sent from the messenger. */
export interface FileSource {
  /**
   * The bytes, at most `maxBytes` of them. `too-big` and `gone` are final; `unavailable` (the network, the
   * messenger's own trouble) may be tried again, no sooner than `retryAfter` milliseconds if given.
   */
  fetch(file: RemoteFile, maxBytes: number): Promise<Result<Uint8Array, FetchFailure>>;
}

export type FetchFailure =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unavailable'; readonly retryAfter: number | null };
