/** The address an entity or a URL button leads to, or undefined where it is not one a browser should open. */
export function safeUrl(written: string): string | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`;
  const url = parse(withScheme);
  return url && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}

/** `URL.parse` is younger than Node 20. */
function parse(written: string): URL | undefined {
  return URL.canParse(written) ? new URL(written) : undefined;
}

/**
 * The start payload of a `t.me/<bot>?start=…` link to this bot ('' when it has none), or undefined for any other
 * address. Such a link opens the chat here instead of leaving the sandbox.
 */
export function startPayload(written: string, botUsername: string): string | undefined {
  const url = parse(safeUrl(written) ?? '');
  if (!url || !['t.me', 'telegram.me'].includes(url.hostname)) return undefined;
  const path = url.pathname.slice(1).replace(/\/$/, '');
  if (path.toLowerCase() !== botUsername.toLowerCase()) return undefined;
  return url.searchParams.get('start') ?? '';
}
