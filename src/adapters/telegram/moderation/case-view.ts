import type { CaseState } from '../../../core/cases/case.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import { liveHold } from '../../../core/moderation/hold.js';
import { BotContext, type Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { LONGEST_MESSAGE, seenLength } from '../views/card-fit.js';
import { shorten } from '../views/card-company.js';
import { companyText, line } from '../views/case-fields.js';
import { reportText } from '../views/review-text.js';
import { exchangeLines } from './exchange-view.js';
import { disputedLines } from './disputed-view.js';
import { markingLines } from './marking-view.js';
import { similarIn, similarLines } from './similar-view.js';

/** Characters for one caption; it stands whole under the file itself. */
const LONGEST_CAPTION = 300;

/**
 * A case as its moderator sees it, as HTML: never who reported it. What a machine read of the markings
 * and the captions come last and are left out where they do not fit.
 */
export async function caseText(host: Host, state: CaseState): Promise<string> {
  const { t, format } = host;
  const company = companyText(state.components[0]);
  const before = [
    ...(mayExplode(state.custody.state?.value) ? [t('moderation:case.dangerous')] : []),
    `<code>${state.ref}</code> · ${t(`case:status.${state.status}`)}`,
    ...(state.submittedAt === null
      ? []
      : [line(t('case:field.submittedAt'), format.instant(state.submittedAt))]),
    ...(await holdLine(host, state)),
    '',
    reportText(host, state),
    ...(state.components.length > 1 ? [] : [line(t('case:field.company'), company ?? t('case:notGiven'))]),
  ];
  const after = [
    ...(await disputedLines(host, state)),
    ...similarLines(host, state, await similarIn(host, state)),
    ...remarks(host, state),
  ];
  const optional = [
    ...exchangeLines(host, state),
    ...(await markingLines(host, state)),
    ...captionLines(host, state),
  ];
  const room = LONGEST_MESSAGE - seenLength([...before, ...after].join('\n'));
  return [...before, ...fitting(optional, room), ...after].join('\n');
}

async function holdLine(host: Host, state: CaseState): Promise<string[]> {
  const hold = liveHold(state, host.app.clock.now());
  if (hold === null) return [];
  const until = host.format.time(hold.until);
  if (hold.moderator === host.actor?.id && !isReadByMany(host))
    return [host.t('moderation:case.heldByMe', { until })];
  const name = (await host.app.nameOf(hold.moderator)) ?? host.t('moderation:case.otherModerator');
  return [host.t('moderation:case.heldByOther', { until, name: escapeHtml(name) })];
}

/** In the moderators' group "you" would be everybody. */
function isReadByMany(host: Host): boolean {
  return host instanceof BotContext && host.chat?.type !== 'private';
}

function captionLines({ t }: Host, state: CaseState): string[] {
  return state.evidence.flatMap(({ caption }, index) =>
    caption
      ? [
          line(
            t('moderation:case.caption', { number: index + 1 }),
            escapeHtml(shorten(caption, LONGEST_CAPTION)),
          ),
        ]
      : [],
  );
}

/** As many of the lines, from the first, as there is room for. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const over = lines.findIndex((text) => (left -= seenLength(text) + 1) < 0);
  return over === -1 ? lines : lines.slice(0, over);
}

/** What the decision will and will not do, said before it is made. */
function remarks({ t }: Host, state: CaseState): string[] {
  if (state.decision?.kind === 'rejected') {
    const { reason, words } = state.decision;
    return [
      '',
      line(t('moderation:case.decision'), reason ? t(`case:reject.${reason}`) : escapeHtml(words ?? '')),
    ];
  }
  if (state.consent?.value !== 'public') return ['', t('moderation:case.notPublished')];
  const matched = state.components.some(({ company }) => company !== null);
  return matched ? [] : ['', t('moderation:case.noCompany')];
}
