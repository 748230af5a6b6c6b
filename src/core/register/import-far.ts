/**
 * The steps of an import, in their order. What is added is written in one step, what changes entries in two: it is put
 * aside first, and takes their place (`replacing`) when nothing can go wrong any more.
 */
export type ImportStep = 'reading' | 'comparing' | 'writing' | 'replacing';

/** How far an import is within a step: bytes when it is reading, else entries. */
export interface ImportFar {
  readonly step: ImportStep;
  readonly done: number;
  readonly total: number;
}
