import type { ListedName } from './name-index.js';
import type { Pair } from './pair-words.js';

/** How a name was matched; the most telling reason where there are several. */
export type MatchHow =
  | { readonly code: 'exact' }
  /** The name in a case form: «Хіквіжну». */
  | { readonly code: 'inflected' }
  /** One of the company's registry numbers, which then is the name. */
  | { readonly code: 'number' }
  | { readonly code: 'word-order' }
  | { readonly code: 'partial' }
  /** The list does not give these initials: they were made of the name. */
  | { readonly code: 'initials' }
  | { readonly code: 'spacing' }
  | { readonly code: 'respelled' }
  | { readonly code: 'look-alike' }
  | { readonly code: 'keyboard' }
  | { readonly code: 'typo'; readonly letters: number }
  /** One Chinese sign is wrong, left out or too many. */
  | { readonly code: 'sign' };

/** Why a name whose words were paired so is shown, as far as pairing tells; `howTold` looks at what was typed besides. */
export function howMatched(name: ListedName, pairs: readonly Pair[], nameShare: number): MatchHow {
  const letters = pairs.reduce((total, { likeness }) => total + likeness.letters, 0);
  if (letters > 0) return { code: 'typo', letters };
  if (pairs.some(({ likeness }) => likeness.how === 'look-alike')) return { code: 'look-alike' };
  if (pairs.some(({ likeness }) => likeness.how === 'respelled')) return { code: 'respelled' };
  if (nameShare < 0.9) return { code: 'partial' };
  const inOrder = [...pairs]
    .sort((a, b) => a.position - b.position)
    .map(({ listed }) => name.words.indexOf(listed));
  const ordered =
    name.kind === 'abbreviation' ||
    inOrder.every((at, index) => index === 0 || at > (inOrder[index - 1] ?? 0));
  return ordered ? { code: 'exact' } : { code: 'word-order' };
}
