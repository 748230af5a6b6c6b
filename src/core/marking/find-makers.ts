import { capitals } from './look-alikes.js';
import { MAKER_IDS, MAKERS, type MakerId } from './makers.js';
import { spaced, type Line } from './words.js';

const NAMES = MAKER_IDS.flatMap((id) => MAKERS[id].names.map((name) => ({ id, name: spaced(name) })));
const LOGOS = new Map<string, MakerId>(
  MAKER_IDS.flatMap((id) => MAKERS[id].logos.map((logo): [string, MakerId] => [logo, id])),
);

const LOGO_LINE = /^(?:(?:LOGO|ЛОГО(?:ТИП)?)\s*[:-]?\s*)?(?<logo>[A-Z]{2,4})(?:\s+(?:LOGO|ЛОГО(?:ТИП)?))?$/;

/**
 * The makers whose names are printed. Longer names hide shorter ones inside them (Samsung SDI is not Samsung). Short
 * logos count where they are all a line says.
 */
export function makersNamed(lines: readonly Line[]): readonly MakerId[] {
  const found = new Set<MakerId>();
  for (const { text, words } of lines) {
    const logo = LOGOS.get(LOGO_LINE.exec(capitals(text).trim())?.groups?.['logo'] ?? '');
    if (logo !== undefined) found.add(logo);
    const latin = spaced(words.map((word) => word.latin ?? word.text).join(' '));
    const typed = spaced(text);
    for (const { id, name } of NAMES) if (typed.includes(name) || latin.includes(name)) found.add(id);
  }
  return [...found].filter((id) => ![...found].some((other) => isInside(id, other)));
}

function isInside(id: MakerId, other: MakerId): boolean {
  const name = spaced(MAKERS[id].name);
  return id !== other && MAKERS[other].names.some((longer) => spaced(longer).startsWith(name));
}
