import type { CaseState } from '../../../core/cases/case.js';
import type { SimilarFile } from '../../../core/evidence/similar-files.js';
import type { Host } from '../context.js';
import { line } from '../views/case-fields.js';

/** Similar files named in the view of a case at most. */
const MOST_NAMED = 5;

/** Files like those of the case, for whoever the host speaks to; none for somebody who may not see cases. */
export async function similarIn({ app, actor }: Host, state: CaseState): Promise<readonly SimilarFile[]> {
  return actor ? app.evidence.similarTo(state, actor) : [];
}

/** What a moderator is told of them, as HTML lines; none when there are none. */
export function similarLines({ t }: Host, state: CaseState, found: readonly SimilarFile[]): string[] {
  if (found.length === 0) return [];
  const named = found.slice(0, MOST_NAMED).map(({ number, other, kind }) =>
    t(`evidence:similar.${kind}`, {
      number,
      otherNumber: other.number,
      other: other.ref === state.ref ? t('evidence:similar.thisCase') : `<code>${other.ref}</code>`,
    }),
  );
  const left = found.length - named.length;
  const more = left > 0 ? [t('evidence:similar.more', { count: left })] : [];
  return ['', line(t('evidence:similar.title'), [...named, ...more].join('; '))];
}
