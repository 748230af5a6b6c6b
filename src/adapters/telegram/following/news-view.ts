import type { CompanyNews } from '../../../core/following/news.js';
import { mainName } from '../../../core/register/company.js';
import type { CompanyCard } from '../../../core/register/register-desk.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { todayOf } from '../lookup/answering.js';
import { packCard } from '../lookup/card-place.js';
import { cardText } from '../views/card.js';
import { shorten } from '../views/card-company.js';
import { listParams } from '../views/card-source.js';
import { LONGEST_MESSAGE, seenLength } from '../views/card-fit.js';

const LONGEST_NAME = 120;

/** What a follower is told: the change in one line, then the card as it is now. HTML. */
export async function newsView(
  host: Host,
  { kind, company, list, words }: CompanyNews,
): Promise<{ readonly text: string; readonly payload: string }> {
  const { app, t, locale } = host;
  const known = await app.register.card(company.id);
  const change = t(`company:news.${kind}`, {
    company: escapeHtml(nameFor(known, company.name)),
    ...(list === null ? { publisher: '', list: '' } : listParams(locale, { list })),
  });
  const title = words === undefined ? change : `${change}\n${escapeHtml(words)}`;
  const card = known && cardText(t, locale, { card: known, note: null, today: todayOf(host) });
  const fits = card !== null && seenLength(title) + seenLength(card) < LONGEST_MESSAGE;
  return {
    text: fits ? `${title}\n\n${card}` : title,
    payload: packCard({ company: known?.company.id ?? company.id, asOf: null, locale }, todayOf(host)),
  };
}

/** As the card is titled, since of companies that are one the follower may know the other name only. Plain text. */
function nameFor(known: CompanyCard | null, said: string): string {
  const name = shorten(said, LONGEST_NAME);
  const title = known === null ? said : mainName(known.company);
  return title === said ? name : `${shorten(title, LONGEST_NAME)} (${name})`;
}
