import type { Telegram } from 'telegraf';

/** Both clients' types know only the shim of `AbortSignal` that came before the platform's. */
export type ShimSignal = NonNullable<NonNullable<Parameters<Telegram['callApi']>[2]>['signal']>;

export function asShimSignal(signal: AbortSignal): ShimSignal {
  return signal as unknown as ShimSignal;
}
