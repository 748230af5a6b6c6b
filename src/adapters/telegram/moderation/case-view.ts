import type { CaseState } from '../../../core/cases/case.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import { liveHold } from '../../../core/moderation/hold.js';
import { BotContext, type Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { LONGEST_MESSAGE, seenLength } from '../views/card-fit.js';
import { shorten } from '../views/card-company.js';
import { companyText, line } from '../views/case-fields.js';
import { briefLines, filesOf } from '../views/component-text.js';
import { componentLines, custodyLines, incidentLines, pagesOf, type CasePage } from './case-pages.js';
import { exchangeLines } from './exchange-view.js';
import { disputedLines } from './disputed-view.js';
import { markingLines } from './marking-view.js';
import { sameMarkingLines } from './same-marking-view.js';
import { similarLines } from './similar-view.js';

/** Characters for one caption; it stands whole under the file itself. */
const LONGEST_CAPTION = 300;

/**
 * One screen of a case as its moderator sees it, as HTML: never who reported it. What a machine read of the markings
 * and the captions come last and are left out where they do not fit.
 */
export async function caseText(host: Host, state: CaseState, page: CasePage): Promise<string> {
  const before = [...(await headLines(host, state)), '', ...bodyLines(host, state, page)];
  const first = page === 'overview';
  const after = first
    ? [
        ...(await disputedLines(host, state)),
        ...(await similarLines(host, state)),
        ...(await sameMarkingLines(host, state)),
        ...remarks(host, state),
      ]
    : [];
  const optional = [
    ...(first ? exchangeLines(host, state) : []),
    ...(await readings(host, state, page)),
    ...captionLines(host, state, page),
  ];
  const room = LONGEST_MESSAGE - seenLength([...before, ...after].join('\n'));
  return [...before, ...fitting(optional, room), ...after].join('\n');
}

async function headLines(host: Host, state: CaseState): Promise<string[]> {
  const { t, format } = host;
  return [
    ...(mayExplode(state.custody.state?.value) ? [t('moderation:case.dangerous')] : []),
    `<code>${state.ref}</code> · ${t(`case:status.${state.status}`)}`,
    ...(state.submittedAt === null
      ? []
      : [line(t('case:field.submittedAt'), format.instant(state.submittedAt))]),
    ...(await holdLine(host, state)),
  ];
}

function bodyLines(host: Host, state: CaseState, page: CasePage): readonly string[] {
  const pages = pagesOf(host, state);
  const has = (kind: CasePage): boolean => pages.includes(kind);
  switch (page) {
    case 'overview': {
      const brief = has(0) ? briefLines(host.t, state) : wholeComponent(host, state, 0);
      const custody = has('custody') ? [] : custodyLines(host, state);
      return [...brief, ...incidentLines(host, state), ...custody];
    }
    case 'custody':
      return custodyLines(host, state);
    default:
      return [
        `<b>${host.t('case:componentNumber', { number: page + 1 })}</b>`,
        ...wholeComponent(host, state, page),
      ];
  }
}

/** Everything of one component: what was said, its files, and its company. */
function wholeComponent(host: Host, state: CaseState, at: number): readonly string[] {
  const { t } = host;
  const component = state.components[at];
  if (component === undefined) return [];
  const several = state.components.length > 1;
  return [
    ...componentLines(host, state, at),
    ...(several ? [line(t('case:field.photos'), filesOf(t, state, component))] : []),
    line(t('case:field.company'), companyText(component) ?? t('case:notGiven')),
  ];
}

/** On the first of several screens only what stands on it alone. */
async function readings(host: Host, state: CaseState, page: CasePage): Promise<readonly string[]> {
  if (page === 'custody') return [];
  const at = page === 'overview' ? 0 : page;
  if (page === 'overview' && pagesOf(host, state).includes(0)) return [];
  return markingLines(host, state.components[at]);
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

/** Of a component's files on its screen, of all others on the first. */
function captionLines(host: Host, state: CaseState, page: CasePage): string[] {
  const { t } = host;
  const apart = pagesOf(host, state).includes(0);
  const of = typeof page === 'number' ? state.components[page]?.id : null;
  const isHere = (component: string | null): boolean => !apart || component === of;
  return state.evidence.flatMap(({ caption, component }, index) =>
    caption && page !== 'custody' && isHere(component)
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
