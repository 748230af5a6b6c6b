import type { CaseState, Component } from '../../../core/cases/case.js';
import { disputesBetween } from '../../../core/cases/finding.js';
import {
  disputeState,
  openDisputeOf,
  withdrawal,
  type PublicDispute,
} from '../../../core/disputes/dispute.js';
import { mainName } from '../../../core/register/company.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { shorten } from '../views/card-company.js';
import { line } from '../views/case-fields.js';

/** A company on more lists than a moderator can weigh here has the rest on its card. */
const MOST_LINES = 6;
const LONGEST_NAME = 60;

/**
 * What the companies of a case said against its findings, and against their own entries on lists, and where that
 * stands: a moderator who decides about the company should know. HTML, a line each.
 */
export async function disputedLines(host: Host, state: CaseState): Promise<readonly string[]> {
  const findings = state.components.flatMap((component) => findingLines(host, component));
  const companies = new Set(state.components.flatMap(({ company }) => company?.value.id ?? []));
  const entries = await Promise.all([...companies].map((company) => entryLines(host, company)));
  return [...findings, ...entries.flat()].slice(0, MOST_LINES);
}

/** Also what a company said that the component was thought to be of before. */
function findingLines(host: Host, component: Component): readonly string[] {
  const companies = new Map(component.disputes.map(({ company }) => [company.id, company.name]));
  return [...companies].flatMap(([id, name]) =>
    stateLine(host, disputesBetween(component, id), host.t('moderation:case.disputedFinding', named(name))),
  );
}

async function entryLines(host: Host, id: string): Promise<readonly string[]> {
  const card = await host.app.register.card(id);
  return (card?.entries ?? []).flatMap(({ disputes, source }) => {
    const list = escapeHtml(shorten(source.list.title[host.locale], LONGEST_NAME));
    const of = { ...named(card === null ? id : mainName(card.company)), list };
    return stateLine(host, disputes, host.t('moderation:case.disputedEntry', of));
  });
}

function named(company: string): { readonly company: string } {
  return { company: escapeHtml(shorten(company, LONGEST_NAME)) };
}

function stateLine(
  { t, format }: Host,
  disputes: readonly PublicDispute[],
  label: string,
): readonly string[] {
  const state = disputeState(disputes);
  if (state === null) return [];
  const since = withdrawal(disputes)?.at ?? openDisputeOf(disputes)?.openedAt ?? null;
  const date = since === null ? '' : format.day(since);
  return [line(label, t(`dispute:brief.${state}`, { date }))];
}
