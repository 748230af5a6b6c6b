import type { RemoteFile } from '../cases/case.js';
import type { Locale } from '../kernel/locale.js';

/** A file somebody showed to hear whether it is held. Nothing of it is kept, and this is erased with the answer. */
export interface AskedCheck {
  readonly id: string;
  readonly remote: RemoteFile;
  /** It was recompressed on its way, so it can be like an original, but hardly be one. */
  readonly recompressed: boolean;
  /** The messenger's own ids of the chat to answer in, and of the message that says that we are looking. */
  readonly chat: string;
  readonly message: number;
  readonly locale: Locale;
}

/** Where checks wait. Losing one costs its owner sending the file again. */
export interface FileChecks {
  load(id: string): Promise<AskedCheck | null>;
  save(check: AskedCheck): Promise<void>;
  erase(id: string): Promise<void>;
}
