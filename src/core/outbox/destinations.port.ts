import type { Destination } from './message.js';

/** Who hears of a new case: the moderators' room when there is one, else every moderator in person. */
export interface ModeratorDestinations {
  moderators(): Promise<readonly Destination[]>;
}
