import type { MakerId } from './makers.js';
import type { CountryReading } from './reading.js';
import { spaced } from './words.js';

/** Countries as printed on parts, in capitals, with their ISO 3166-1 alpha-2 codes; `SU` is the USSR. */
const PRINTED: readonly (readonly [string, string])[] = [
  ['CN', 'CHINA|PRC|P.R.C|P.R.CHINA|КИТАЙ|КИТАЇ|КИТАЮ|КИТАЕ|КНР|中国|中国制造|中國|中國製造'],
  ['TW', 'TAIWAN|R.O.C|ROC|ТАЙВАНЬ|ТАЙВАНІ|ТАЙВАНЕ|台湾|台灣'],
  ['KR', 'KOREA|SOUTH KOREA|КОРЕЯ|КОРЕЇ|КОРЕЕ|КОРЕИ'],
  ['MY', 'MALAYSIA|МАЛАЙЗІЯ|МАЛАЙЗІЇ|МАЛАЙЗИЯ|МАЛАЙЗИИ'],
  ['PH', 'PHILIPPINES|PHILIPPINE|PHIL|ФІЛІППІНИ|ФІЛІППІНАХ|ФИЛИППИНЫ|ФИЛИППИНАХ'],
  ['JP', 'JAPAN|NIPPON|ЯПОНІЯ|ЯПОНІЇ|ЯПОНИЯ|ЯПОНИИ|日本|日本製'],
  ['SG', 'SINGAPORE'],
  ['TH', 'THAILAND|ТАЇЛАНД|ТАЇЛАНДІ|ТАИЛАНД|ТАИЛАНДЕ'],
  ['ID', 'INDONESIA'],
  ['VN', 'VIETNAM|VIET NAM|ВʼЄТНАМ|В’ЄТНАМ|ВЬЕТНАМ'],
  ['HK', 'HONG KONG|HONGKONG'],
  ['IN', 'INDIA'],
  ['MX', 'MEXICO'],
  ['SV', 'EL SALVADOR'],
  ['BR', 'BRAZIL'],
  ['US', 'USA|U.S.A|UNITED STATES|США'],
  ['CA', 'CANADA'],
  ['DE', 'GERMANY|W. GERMANY|W.GERMANY|НІМЕЧЧИНА|НІМЕЧЧИНІ|ГЕРМАНИЯ|ГЕРМАНИИ'],
  ['AT', 'AUSTRIA'],
  ['CH', 'SWITZERLAND|SWISS MADE|ШВЕЙЦАРІЯ|ШВЕЙЦАРІЇ|ШВЕЙЦАРИИ'],
  ['FR', 'FRANCE'],
  ['IT', 'ITALY'],
  ['ES', 'SPAIN'],
  ['PT', 'PORTUGAL'],
  ['IE', 'IRELAND'],
  ['GB', 'UNITED KINGDOM|GREAT BRITAIN|ENGLAND|U.K'],
  ['NL', 'NETHERLANDS|HOLLAND'],
  ['BE', 'BELGIUM'],
  ['DK', 'DENMARK'],
  ['SE', 'SWEDEN'],
  ['NO', 'NORWAY'],
  ['FI', 'FINLAND'],
  ['CZ', 'CZECH REPUBLIC|CZECHIA'],
  ['SK', 'SLOVAKIA'],
  ['PL', 'POLAND'],
  ['HU', 'HUNGARY'],
  ['RO', 'ROMANIA'],
  ['BG', 'BULGARIA'],
  ['MT', 'MALTA'],
  ['MA', 'MOROCCO'],
  ['IL', 'ISRAEL'],
  ['TR', 'TURKEY|TÜRKIYE'],
  ['IR', 'IRAN'],
  ['BY', 'BELARUS|БЕЛАРУСЬ|БЕЛАРУСИ|БІЛОРУСЬ|БІЛОРУСІ'],
  ['RU', 'RUSSIA|РОССИЯ|РОССИИ|РОСІЯ|РОСІЇ'],
  ['SU', 'USSR|СССР|СРСР'],
];

const COUNTRIES = PRINTED.flatMap(([country, names]) =>
  names.split('|').map((name) => ({ name, country, words: spaced(name) })),
);

/** Two-letter codes count only where the text says that a country follows. */
const CODE =
  / (?:MADE IN|ORIGIN|COO|C O) (?<code>CN|TW|KR|MY|PH|JP|SG|TH|VN|HK|US|DE|MX|ID|IN|HU|CZ|PT|MA|MT|IT|FR|GB|AT|CH|RU|BY) /;

/**
 * Three letters for the country of assembly, where the maker's own marking description lists them: ST "Marking" (country
 * of origin, ISO 3166 alpha-3), Cypress "Package marking", SK hynix "Package marking".
 */
const ALPHA_3: Readonly<Record<string, string>> = {
  CHN: 'CN',
  PHL: 'PH',
  PHI: 'PH',
  MYS: 'MY',
  MLT: 'MT',
  MAR: 'MA',
  SGP: 'SG',
  TWN: 'TW',
  KOR: 'KR',
  THA: 'TH',
  JPN: 'JP',
  ITA: 'IT',
  FRA: 'FR',
};
const USES_ALPHA_3: ReadonlySet<MakerId> = new Set<MakerId>(['st', 'infineon', 'hynix', 'micron', 'samsung']);

/** The countries printed on the part; codes of three letters only for makers known to print them. */
export function countriesIn(
  lines: readonly string[],
  makers: ReadonlySet<MakerId>,
): readonly CountryReading[] {
  const found = new Map<string, CountryReading>();
  for (const line of lines) {
    for (const reading of inLine(spaced(line), makers))
      if (!found.has(reading.country)) found.set(reading.country, reading);
  }
  return [...found.values()];
}

function* inLine(line: string, makers: ReadonlySet<MakerId>): Generator<CountryReading> {
  for (const { name, country, words } of COUNTRIES) if (line.includes(words)) yield { text: name, country };
  const code = CODE.exec(line)?.groups?.['code'];
  if (code !== undefined) yield { text: code, country: code };
  if (![...makers].some((maker) => USES_ALPHA_3.has(maker))) return;
  for (const [text, country] of Object.entries(ALPHA_3))
    if (line.includes(` ${text} `)) yield { text, country };
}
