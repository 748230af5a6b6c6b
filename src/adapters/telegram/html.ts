/** Makes any text safe inside Telegram's HTML: https://core.telegram.org/bots/api#html-style */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
