/** Tells what a file is by its content, never by its name. */
export interface FileInspector {
  /** The media type, such as `image/jpeg`, or null when the content is of no kind it knows. Never throws on bad bytes. */
  mediaType(bytes: Uint8Array): Promise<string | null>;
}
