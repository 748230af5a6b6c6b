/** Where Telegram is. The two clients spell the same address differently. */
export interface ApiRoot {
  /** With a slash at the end: telegraf resolves `./bot…` against it. */
  readonly forTelegraf: string;
  /** Without: grammY refuses the slash. */
  readonly forGrammy: string;
  /** Where a file that `getFile` found is downloaded from. Contains the token: never log it. */
  fileUrl(token: string, path: string): string;
}

/** `TELEGRAM_API_ROOT`, a path in it included (`https://example.org/telegram`). */
export function parseApiRoot(root: string): ApiRoot {
  const bare = root.replace(/\/+$/, '');
  return {
    forTelegraf: `${bare}/`,
    forGrammy: bare,
    fileUrl: (token, path) => `${bare}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
