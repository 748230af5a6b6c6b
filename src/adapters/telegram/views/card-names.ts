import type { Company, CompanyName, NameKind } from '../../../core/register/company.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { LONGEST_TITLE, shorten } from './card-company.js';

const MOST_NAMES = 25;
const MOST_NUMBERS = 20;
const LONGEST_NAME = 80;
const LONGEST_FULL_NAME = 600;

const NAME_LINES: readonly {
  readonly key: 'names' | 'former' | 'brands';
  readonly kinds: readonly NameKind[];
}[] = [
  { key: 'names', kinds: ['official', 'alias', 'abbreviation'] },
  { key: 'former', kinds: ['former'] },
  { key: 'brands', kinds: ['brand'] },
];

/** The company's other names by kind, those nobody has checked on lines of their own, then its numbers. HTML. */
export function namesText(t: Translate, { names, identifiers }: Company): string {
  const lines = NAME_LINES.flatMap(({ key, kinds }) => {
    const ofKind = names.filter(({ kind }) => kinds.includes(kind));
    const unchecked = ({ provenance }: CompanyName): boolean => provenance.basis === 'unverified';
    const checked = ofKind.filter((name) => !unchecked(name));
    const rest = ofKind.filter(unchecked);
    return [
      ...(checked.length > 0 ? [t(`company:details.${key}`, { names: joined(checked) })] : []),
      ...(rest.length > 0 ? [t(`register:unverified.${key}`, { names: joined(rest) })] : []),
    ];
  });
  const numbers = identifiers
    .slice(0, MOST_NUMBERS)
    .map(({ scheme, value }) => t(`company:identifier.${scheme}`, { value: brief(value) }));
  return [...fullName(t, names), ...lines, ...numbers].join('\n');
}

/** Where the title had to be cut. */
function fullName(t: Translate, names: readonly CompanyName[]): string[] {
  const main = names.find(({ kind }) => kind === 'main')?.text ?? '';
  if (shorten(main, LONGEST_TITLE) === main) return [];
  return [t('company:details.fullName', { name: escapeHtml(shorten(main, LONGEST_FULL_NAME)) })];
}

function joined(names: readonly CompanyName[]): string {
  const shown = names.slice(0, MOST_NAMES).map(({ text }) => brief(text));
  return [...shown, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

function brief(text: string): string {
  return escapeHtml(shorten(text, LONGEST_NAME));
}
