import type { NameTable } from '../../core/register/matching/name-table.js';
import type { PackedTexts } from '../../core/register/matching/packed-texts.js';

export interface NamedArray {
  readonly name: string;
  readonly values: Uint8Array | Uint16Array | Uint32Array;
}

const TEXTS = ['words', 'sounds', 'names', 'companies'] as const;
const BYTES = ['nameKinds', 'nameWeights', 'nameWordKinds'] as const;
const NUMBERS = [
  'keys',
  'keyWords',
  'wordStarts',
  'wordNames',
  'nameCompanies',
  'nameStarts',
  'nameWords',
  'compacts',
  'compactNames',
  'nameOrder',
  'companyStarts',
] as const;

/** Every array of the table, each with its name. */
export function arraysOf(table: NameTable): readonly NamedArray[] {
  return [
    ...TEXTS.flatMap((name) => [
      { name: `${name}.units`, values: table[name].units },
      { name: `${name}.starts`, values: table[name].starts },
    ]),
    ...[...BYTES, ...NUMBERS].map((name) => ({ name, values: table[name] })),
  ];
}

/** The table again; null when an array is not there. */
export function tableOf(arrays: ReadonlyMap<string, ArrayBuffer> | null): NameTable | null {
  if (arrays === null) return null;
  const complete = [
    ...TEXTS.flatMap((name) => [`${name}.units`, `${name}.starts`]),
    ...BYTES,
    ...NUMBERS,
  ].every((name) => arrays.has(name));
  if (!complete) return null;
  const of = (name: string): ArrayBuffer => arrays.get(name) ?? new ArrayBuffer(0);
  const texts = (name: string): PackedTexts => ({
    units: new Uint16Array(of(`${name}.units`)),
    starts: new Uint32Array(of(`${name}.starts`)),
  });
  const numbers = (name: (typeof NUMBERS)[number]): Uint32Array => new Uint32Array(of(name));
  const bytes = (name: (typeof BYTES)[number]): Uint8Array => new Uint8Array(of(name));
  return {
    words: texts('words'),
    sounds: texts('sounds'),
    names: texts('names'),
    companies: texts('companies'),
    nameKinds: bytes('nameKinds'),
    nameWeights: bytes('nameWeights'),
    nameWordKinds: bytes('nameWordKinds'),
    keys: numbers('keys'),
    keyWords: numbers('keyWords'),
    wordStarts: numbers('wordStarts'),
    wordNames: numbers('wordNames'),
    nameCompanies: numbers('nameCompanies'),
    nameStarts: numbers('nameStarts'),
    nameWords: numbers('nameWords'),
    compacts: numbers('compacts'),
    compactNames: numbers('compactNames'),
    nameOrder: numbers('nameOrder'),
    companyStarts: numbers('companyStarts'),
  };
}
