import type { Inscription } from '../../core/cases/details.js';
import type { Choice } from '../../core/cases/taxonomy.js';
import type { CodeOnly, Exported, ExportedCase } from '../../core/export/exported-case.js';
import type { NamedPlace } from '../../core/places/place.js';

/** The code of a choice, the reporter's own words, or `unknown`; null where nothing was said. */
export function choiceText(said: Exported<Choice<string> | CodeOnly>): string | null {
  if (said === null) return null;
  if (said.value.kind === 'known') return said.value.code;
  return 'words' in said.value ? said.value.words : said.value.kind;
}

/** What is written there; `absent` or `unknown` where it is not; null where nothing was said. */
export function inscriptionText(said: Exported<Inscription>): string | null {
  return said?.value.kind === 'text' ? said.value.text : kindText(said);
}

/** The place by name, the smallest first, or in the reporter's words, or just of what kind it is. */
export function placeText(said: ExportedCase['incident']['place']): string | null {
  const found = namedPlace(said);
  if (found) return [found.name, ...found.within].map(({ en }) => en).join(', ');
  return said?.value.kind === 'words' ? said.value.words : kindText(said);
}

export function namedPlace(said: ExportedCase['incident']['place']): NamedPlace | null {
  return said && 'code' in said.value ? said.value : null;
}

export function kindText(said: Exported<{ readonly kind: string }>): string | null {
  return said?.value.kind ?? null;
}
