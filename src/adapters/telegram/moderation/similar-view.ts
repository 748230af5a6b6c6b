import type { CaseState } from '../../../core/cases/case.js';
import type { Host } from '../context.js';
import { namedLine, searchedOnce } from './seen-elsewhere.js';

/** Similar files named in the view of a case at most. */
const MOST_NAMED = 5;

/** Files like those of the case, elsewhere and in itself. */
export const similarIn = searchedOnce((app, state, actor) => app.evidence.similarTo(state, actor));

/** What a moderator is told of them, as HTML lines; none when there are none. */
export async function similarLines(host: Host, state: CaseState): Promise<string[]> {
  const { t } = host;
  const files = await similarIn(host, state);
  if (files.length === 0) return [];
  const named = namedLine(host, files, {
    title: t('evidence:similar.title'),
    most: MOST_NAMED,
    tell: ({ number, other, kind }) =>
      t(`evidence:similar.${kind}`, {
        number,
        otherNumber: other.number,
        other: other.ref === state.ref ? t('evidence:similar.thisCase') : `<code>${other.ref}</code>`,
      }),
  });
  return ['', named];
}
