import { quickReport, type QuickReport } from '../../../core/cases/quick-report.js';
import type { BotContext } from '../context.js';

/** What a `start` payload begins a report with; null for any other payload. */
export function quickReportIn(payload: string): QuickReport | null {
  const code = /^r_(.+)$/.exec(payload)?.[1];
  return code === undefined ? null : quickReport(code);
}

/** What the reporter is told of what the link already said. */
export function quickReportText({ t }: Pick<BotContext, 't'>, begun: QuickReport): string {
  return begun.kind === 'weapon'
    ? t('intake:quick.weapon', { weapon: t(`taxonomy:weapon.${begun.weapon}`) })
    : t('intake:quick.campaign', { campaign: begun.campaign });
}
