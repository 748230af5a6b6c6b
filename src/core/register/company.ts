/**
 * A readable slug (`[a-z0-9-]`, at most 32 characters). It travels in button payloads and `start=c_<id>` links,
 * so it is the same on every machine that imports the same list.
 */
export type CompanyId = string;

/** Both languages are originals; neither is a translation of the other. */
export interface Localised {
  readonly uk: string;
  readonly en: string;
}

/** Where one fact comes from. */
export interface Provenance {
  /** `stated` by the source, `inferred` from it, or `unverified` general knowledge nobody has checked. */
  readonly basis: 'stated' | 'inferred' | 'unverified';
  readonly source: string | null;
}

/**
 * `main`: the title a card shows, in the list's own spelling. `brand`: what the company sells or owns, so a
 * match on it is said as "brand of". `abbreviation`: its initials (P&G, JTI).
 */
export type NameKind = 'main' | 'official' | 'alias' | 'abbreviation' | 'brand' | 'former';

/**
 * What a name is that a company is found by: one of its names, or one that only an earlier copy of a list has. `renamed`:
 * the company was called so. `dropped`: the list no longer gives the company this name besides its own.
 */
export type IndexedKind = NameKind | 'renamed' | 'dropped';

export interface CompanyName {
  readonly text: string;
  readonly kind: NameKind;
  /** The language the spelling is written in, where the list says so. */
  readonly language: 'uk' | 'ru' | 'en' | 'zh' | null;
  readonly provenance: Provenance;
}

/** A number that identifies the company exactly, such as an EDRPOU code. */
export interface Identifier {
  readonly scheme: 'edrpou' | 'lei' | 'tax' | 'registration';
  readonly value: string;
}

/** Another company that owns this one, or goes on where this one ended ("Xilinx, now AMD"). */
export interface CompanyLink {
  readonly kind: 'owner' | 'successor';
  /** Null where the list names the other company without saying which one it is. */
  readonly companyId: CompanyId | null;
  /** Empty where the list does not name the other company: the register may. */
  readonly name: string;
}

export interface Company {
  readonly id: CompanyId;
  /** Exactly one of them is `main`, and it comes first. */
  readonly names: readonly CompanyName[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export function mainName(company: Company): string {
  const main = company.names.find((name) => name.kind === 'main');
  return main?.text ?? company.id;
}

/** The company's name in the reader's language where the list has one that differs from the main name. */
export function nameIn(company: Company, language: 'uk' | 'en'): string | null {
  const name = company.names.find((each) => each.language === language && each.kind !== 'brand');
  return name === undefined || name.text === mainName(company) ? null : name.text;
}

/**
 * The names of one company as several lists give them, each list's in its own order: the first list's main
 * name stays main, the others' become aliases, a spelling that came before is left out. Lists that have the company by the
 * id it is shown under come first, so that its title is the name that went with that id.
 */
export function joinNames(byList: readonly (readonly CompanyName[])[]): readonly CompanyName[] {
  const seen = new Set<string>();
  const joined: CompanyName[] = [];
  for (const name of byList.flat()) {
    if (seen.has(name.text)) continue;
    seen.add(name.text);
    joined.push(name.kind === 'main' && joined.length > 0 ? { ...name, kind: 'alias' } : name);
  }
  return joined;
}
