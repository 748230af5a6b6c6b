import type { CaseState } from '../../../core/cases/case.js';
import type { Host } from '../context.js';
import { namedLine, searchedOnce } from './seen-elsewhere.js';

/** Named in the view of a case at most. */
const MOST_NAMED = 3;

/** Components elsewhere with the same marking. */
export const sameMarkingsIn = searchedOnce((app, state, actor) => app.moderation.sameMarkings(state, actor));

/** What a moderator is told of them, as HTML lines: what is the same, and that it need not be the same part. */
export async function sameMarkingLines(host: Host, state: CaseState): Promise<string[]> {
  const { t, format } = host;
  const same = await sameMarkingsIn(host, state);
  if (same.length === 0) return [];
  const named = namedLine(host, same, {
    title: t('moderation:sameMarking.title'),
    most: MOST_NAMED,
    tell: ({ number, other, otherNumber, kind, near }) => {
      const what = t(`moderation:sameMarking.${kind}`, {
        number,
        otherNumber,
        other: `<code>${other}</code>`,
      });
      const common = format.list(near.map((each) => t(`moderation:sameMarking.near.${each}`)));
      return common === '' ? what : t('moderation:sameMarking.with', { what, common });
    },
  });
  return ['', named, t('moderation:sameMarking.note')];
}
