/** Text that is HTML already. Everything else that goes into {@link markup} is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | null | readonly Html[];

/**
 * Puts a page together: what stands in the template is HTML, what is put into its gaps is somebody's text. Not named
 * `html`, which makes Prettier put white space where it shows.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    template.map((piece, at) => `${piece}${at < parts.length ? written(parts[at] ?? null) : ''}`).join(''),
  );
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Signs that mean something to a browser, and control characters, which no HTML may hold. Marks that turn the
 * direction of text stay: the page isolates each value instead (`bdi`).
 */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
  );
}

/** Somebody's words, which cannot run over into what stands around them. */
export function words(text: string): Html {
  return markup`<bdi>${text}</bdi>`;
}
