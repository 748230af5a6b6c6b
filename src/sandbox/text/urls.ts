const PROTOCOLS = new Set(['http:', 'https:', 'tg:', 'ton:', 'tonsite:', 'mailto:', 'tel:']);

/** A link as Telegram would keep it (a bare host gets http), or undefined when it would not be a link. */
export function usableUrl(raw: string): string | undefined {
  const text = raw.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const withProtocol = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `http://${text}`;
  let url: URL;
  try {
    url = new URL(withProtocol);
  } catch {
    return undefined;
  }
  if (!PROTOCOLS.has(url.protocol)) return undefined;
  const needsDot = url.protocol === 'http:' || url.protocol === 'https:';
  if (needsDot && !url.hostname.includes('.') && url.hostname !== 'localhost') return undefined;
  return url.href;
}
