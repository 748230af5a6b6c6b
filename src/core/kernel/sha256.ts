/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Sha256 = string;

/** The hash function, handed to core because core has no crypto of its own. Text is hashed as UTF-8. */
export type HashText = (text: string) => Sha256;

export type HashBytes = (bytes: Uint8Array) => Sha256;
