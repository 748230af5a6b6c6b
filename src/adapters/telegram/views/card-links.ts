import type { PlacedLink } from '../../../core/register/register-store.port.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';

const MOST_NAMES = 5;
const LONGEST_NAME = 80;

/** The company's title, with what became of it: "Xilinx, now AMD". HTML. */
export function linkedTitle(t: Translate, title: string, links: readonly PlacedLink[]): string {
  const names = namesOf(links, 'successor');
  return names === '' ? title : t('register:links.now', { title, names });
}

/** Owners, subsidiaries and predecessors, a line each. HTML. */
export function linkLines(t: Translate, links: readonly PlacedLink[]): readonly string[] {
  return (['owner', 'owned', 'predecessor'] as const).flatMap((kind) => {
    const names = namesOf(links, kind);
    return names === '' ? [] : [t(`register:links.${kind}`, { names })];
  });
}

function namesOf(links: readonly PlacedLink[], kind: PlacedLink['kind']): string {
  const names = new Set(links.filter((link) => link.kind === kind).map(({ name }) => name));
  const shown = [...names].slice(0, MOST_NAMES).map((name) => escapeHtml(shorten(name, LONGEST_NAME)));
  return [...shown, ...(names.size > MOST_NAMES ? ['…'] : [])].join(', ');
}
