import type { PlaceIndex } from './place-index.js';

/** The places the product knows. */
export interface Gazetteer {
  /** Loaded when it is first asked for, then kept. Rejects when the table cannot be read. */
  places(): Promise<PlaceIndex>;
}
