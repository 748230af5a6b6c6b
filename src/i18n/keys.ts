import type { Texts } from './texts.js';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `files_one` and `files_other` are one text with the name `files`. */
type Folded<Name extends string> = Name extends `${infer Base}_${PluralForm}` ? Base : Name;
type Counted<Name extends string> = Name extends `${infer Base}_${PluralForm}` ? Base : never;

type Leaves<Node> = {
  [Name in keyof Node & string]: Node[Name] extends string ? Folded<Name> : `${Name}.${Leaves<Node[Name]>}`;
}[keyof Node & string];

type CountedLeaves<Node> = {
  [Name in keyof Node & string]: Node[Name] extends string
    ? Counted<Name>
    : `${Name}.${CountedLeaves<Node[Name]>}`;
}[keyof Node & string];

/** The keys of a set of namespaces, as `namespace:path.to.text`, plural forms folded into one. */
export type KeyOf<All> = { [Ns in keyof All & string]: `${Ns}:${Leaves<All[Ns]>}` }[keyof All & string];

/** Those of them with plural forms. */
export type CountedKeyOf<All> = {
  [Ns in keyof All & string]: `${Ns}:${CountedLeaves<All[Ns]>}`;
}[keyof All & string];

/** Every text there is. A typo in one does not compile. */
export type Key = KeyOf<Texts>;

/** Texts with plural forms: they need a `count`. */
export type CountedKey = CountedKeyOf<Texts>;

export type Params = Readonly<Record<string, string | number>>;

type Arguments<K extends Key> = K extends CountedKey
  ? [params: Params & { readonly count: number }]
  : [params?: Params];

/**
 * Says a text in one language. Numbers among the parameters are written as the language writes them.
 * Nothing is escaped: user text must go through `escapeHtml` before it becomes a parameter of an HTML message.
 */
export type Translate = <K extends Key>(key: K, ...params: Arguments<K>) => string;
