import type { Finding } from '../../../core/cases/finding.js';
import { COMPONENT_TYPES, WEAPONS } from '../../../core/cases/taxonomy.js';
import type { Translate } from '../../../i18n/keys.js';

const MOST_KINDS = 8;

/** How many verified findings there are, by component and weapon; never where, when or by whom found. HTML. */
export function findingsText(t: Translate, findings: readonly Finding[]): string {
  if (findings.length === 0) return t('register:findings.none');
  const kinds = [...countByKind(t, findings)].sort((a, b) => b[1] - a[1]);
  const lines = kinds
    .slice(0, MOST_KINDS)
    .map(([what, count]) => `• ${t('register:findings.line', { what, count })}`);
  const rest = kinds.length - lines.length;
  return [
    `<b>${t('register:findings.title', { count: findings.length })}</b>`,
    ...lines,
    ...(rest > 0 ? [t('register:findings.more', { count: rest })] : []),
  ].join('\n');
}

function countByKind(t: Translate, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const what = kindText(t, finding);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}

/** Codes the taxonomy does not know are the reporter's own words, and those are never published. */
export function kindText(t: Translate, { componentType, weapon }: Finding): string {
  const type = COMPONENT_TYPES.find((code) => code === componentType);
  const carrier = WEAPONS.find((code) => code === weapon);
  const what = type === undefined ? t('register:findings.component') : t(`taxonomy:component.${type}`);
  return carrier === undefined ? what : `${what}, ${t(`taxonomy:weapon.${carrier}`)}`;
}
