import type { CompanyId } from '../../../core/register/company.js';

/** Opens the card in a private chat with the bot, wherever it is pressed. */
export function cardLink(botName: string, company: CompanyId): string {
  return `https://t.me/${botName}?start=c_${company}`;
}

/** The company whose card a `start` payload opens; null for any other payload. */
export function companyIn(payload: string): CompanyId | null {
  return /^c_(.+)$/.exec(payload)?.[1] ?? null;
}

/** Lets a person choose a chat to send the link to: https://core.telegram.org/widgets/share */
export function shareLink(link: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(link)}`;
}
