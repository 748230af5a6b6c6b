/**
 * Trades that one company and its subsidiaries have together, and a namesake hardly: who makes semiconductors may have a
 * "Device Co.", but not a bakery. Known trade words only; a word may belong to several fields, and vague ones to none.
 */
const FIELDS = [
  // electronics, computing, telecoms
  `electronics electronic electric electrical semiconductor semiconductors microelectronics device devices component components
micro microsystems circuit circuits chips sensor sensors optical optics optoelectronics photonics technology technologies tech digital
system systems software computing computer computers data memory storage network networks networking wireless telecom telecommunications
communications connectivity interconnect mobile robotics automation instruments instrumentation measurement control controls
navigation satellite space aerospace avionics drone drones unmanned aviation security`,
  // oil, gas, power
  `oil gas petroleum petrochemical petrochemicals petrol petrocare energy power drilling offshore onshore refining refinery
exploration pipeline chemical chemicals`,
  // vehicles
  'auto automobile automobiles automotive car cars motor motors vehicles vehicle truck trucks bus buses engine engines tyres tires',
  // food, drink and tobacco, and what is sold beside them
  `food foods beverage beverages drinks dairy bakery confectionery meat poultry seafood canned frozen agro petcare restaurants
tobacco wines spirits brewery chocolate coffee`,
  // money
  `bank banks banking bancorp finance financial capital insurance leasing securities investment investments asset fund funds credit
pension brokerage`,
  // ships and freight
  'shipping ship ships tanker tankers marine maritime ferries port ports logistics transport cargo freight offshore navigation',
  // building and its materials, metals
  `construction engineering cement insulation building steel metal metals mining gips ceramics glass coatings paints plastics
infrastructure railway`,
  // machines and their parts
  `machine machines tools tool tooling bearings industrial equipment gears drives precision hydraulics pneumatics turbines pumps
valves engineering automation electromechanical`,
  // health and care
  'pharma pharmaceutical pharmaceuticals health medical cosmetics perfumes care diagnostics biotech',
  // trade
  'retail trade trading export exports import supermarkets hypermarkets distribution sales',
].map((words) => words.split(/\s+/u));

const FIELDS_OF = new Map<string, ReadonlySet<number>>();
for (const [field, words] of FIELDS.entries())
  for (const word of words) FIELDS_OF.set(word, new Set([...(FIELDS_OF.get(word) ?? []), field]));

const NONE: ReadonlySet<number> = new Set();

/** In which fields a folded English trade word is used; empty for vague words and for those not known. */
export function fieldsOf(word: string): ReadonlySet<number> {
  return FIELDS_OF.get(word) ?? NONE;
}

const VAGUE = new Set(
  'product products services service systems system solutions solution technologies technology tech industries industry manufacturing sales'.split(
    ' ',
  ),
);

/** Words that tell one company from another hardly more than "group". Takes a folded word. */
export function isVague(word: string): boolean {
  return VAGUE.has(word);
}
