import type { CaseState } from '../../../core/cases/case.js';
import { liveHold } from '../../../core/moderation/hold.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { companyText, line } from '../views/case-fields.js';
import { reportText } from '../views/review-text.js';

/** Characters for all captions together, so that the whole stays within one message. */
const CAPTION_BUDGET = 600;

/** A case as its moderator sees it, as HTML: never who reported it. */
export async function caseText(host: Host, state: CaseState): Promise<string> {
  const { t, format } = host;
  const company = companyText(state.components[0]);
  const lines = [
    `<code>${state.ref}</code> · ${t(`case:status.${state.status}`)}`,
    ...(state.submittedAt === null
      ? []
      : [line(t('case:field.submittedAt'), format.instant(state.submittedAt))]),
    ...(await holdLine(host, state)),
    '',
    reportText(host, state),
    line(t('case:field.company'), company ?? t('case:notGiven')),
    ...captionLines(host, state),
    ...remarks(host, state),
  ];
  return lines.join('\n');
}

async function holdLine(host: Host, state: CaseState): Promise<string[]> {
  const hold = liveHold(state, host.app.clock.now());
  if (hold === null) return [];
  const until = host.format.time(hold.until);
  if (hold.moderator === host.actor?.id) return [host.t('moderation:case.heldByMe', { until })];
  const name = (await host.app.nameOf(hold.moderator)) ?? host.t('moderation:case.otherModerator');
  return [host.t('moderation:case.heldByOther', { until, name: escapeHtml(name) })];
}

function captionLines({ t }: Host, state: CaseState): string[] {
  const captions = state.evidence.flatMap(({ caption }, index) =>
    caption ? [{ number: index + 1, caption }] : [],
  );
  const each = Math.floor(CAPTION_BUDGET / Math.max(1, captions.length));
  return captions.map(({ number, caption }) => {
    const shown = caption.length > each ? `${caption.slice(0, each - 1)}…` : caption;
    return line(t('moderation:case.caption', { number }), escapeHtml(shown));
  });
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
