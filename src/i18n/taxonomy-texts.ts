import type { Locale } from '../core/kernel/locale.js';
import { COMPONENT_ENTRIES, type ComponentType } from '../core/taxonomy/component-kinds.js';
import type { TaxonomyEntry } from '../core/taxonomy/entry.js';
import { TARGET_ENTRIES, type TargetKind } from '../core/taxonomy/target-kinds.js';
import { WEAPON_ENTRIES, type Weapon } from '../core/taxonomy/weapons.js';

/** The names of the taxonomy as texts, so that views say them like any other. */
export interface TaxonomyTexts {
  weapon: Record<Weapon, string>;
  component: Record<ComponentType, string>;
  target: Record<TargetKind, string>;
}

export function taxonomyTexts(locale: Locale): {
  readonly [Kind in keyof TaxonomyTexts]: Record<string, string>;
} {
  const names = (entries: readonly TaxonomyEntry[]): Record<string, string> =>
    Object.fromEntries(entries.map((entry) => [entry.code, entry[locale]]));
  return {
    weapon: names(WEAPON_ENTRIES),
    component: names(COMPONENT_ENTRIES),
    target: names(TARGET_ENTRIES),
  };
}
