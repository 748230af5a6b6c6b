import { WEAPONS, type Weapon } from './taxonomy.js';

/** What a link on a poster says of the report it begins: which weapon, or which campaign put it up. */
export type QuickReport =
  | { readonly kind: 'weapon'; readonly weapon: Weapon }
  | { readonly kind: 'campaign'; readonly campaign: string };

/** What a campaign may be called: it travels in links, so it is short and plain. */
const CAMPAIGN = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;

/**
 * What the code of a link means: a weapon of the taxonomy, or else a campaign; null for what is neither. Nobody has to
 * register a campaign: the code is kept with the case as the link states it.
 */
export function quickReport(code: string): QuickReport | null {
  const weapon = WEAPONS.find((known) => known === code);
  if (weapon !== undefined) return { kind: 'weapon', weapon };
  return CAMPAIGN.test(code) ? { kind: 'campaign', campaign: code } : null;
}
