/** What `bag-info.txt` says of a bag, besides what can be counted. */
export interface BagInfo {
  /** When the bag was made. */
  readonly madeAt: Date;
  /** The program that made it, with its version. */
  readonly program: string;
  readonly description: string;
  /** For whom it was made, as a code. */
  readonly audience: string;
  /** The numbers of the cases in it. */
  readonly refs: readonly string[];
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** The text of `bag-info.txt` (RFC 8493, section 2.2.2): its reserved labels, and one of our own for the audience. */
export function bagInfoText(
  info: BagInfo,
  payload: { readonly bytes: number; readonly files: number },
): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Bag-Software-Agent', info.program],
    ['Bagging-Date', info.madeAt.toISOString().slice(0, '2024-05-12'.length)],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Bag-Size', sizeText(payload.bytes)],
    ['External-Description', info.description],
    ...info.refs.map((ref) => ['External-Identifier', ref] as const),
    ['Slid-Audience', info.audience],
    ['Slid-Made-At', info.madeAt.toISOString()],
  ];
  return lines.map(([label, value]) => `${label}: ${value}\n`).join('');
}

function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power] ?? ''}`;
}
