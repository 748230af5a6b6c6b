import type { Opts } from 'telegraf/types';

/** Which kinds of update Telegram shall send; those not named it keeps to itself. */
export type UpdateKinds = NonNullable<Opts<'getUpdates'>['allowed_updates']>;
