import type { ListedName } from './name-index.js';
import type { Likenesses } from './pair-words.js';
import type { Word } from './words.js';

/** One listed name beside one question. */
export interface ScoreRequest {
  readonly asked: readonly Word[];
  readonly likenesses: Likenesses;
  /** Words in small letters in a question that writes names with capitals. */
  readonly inPassing: ReadonlySet<string>;
  /** The words that have a capital. */
  readonly capitals: ReadonlySet<string>;
  /** The question speaks of lists and sanctions: what stands around the name is talk; see `asksOfRegister`. */
  readonly framed: boolean;
  /** In which part of the question each word stands; see `partsOf`. */
  readonly parts: readonly number[];
  /** From which word on the question says where the company sits; see `seatFrom`. */
  readonly seat: number;
  readonly name: ListedName;
  /** Every word of the company's other names: said beside this one, they speak for it, not against. */
  readonly known: ReadonlyMap<string, Word['kind']>;
}
