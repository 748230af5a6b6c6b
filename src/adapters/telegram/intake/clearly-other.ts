import type { Document } from 'telegraf/types';

/** Types that can be evidence, or that say nothing of what a file is: the content decides. */
const MAYBE_TYPE = /^(?:image\/(?!svg)|video\/)|^application\/(?:pdf|octet-stream|x-pdf)$|^$/i;
const MAYBE_NAME = /\.(?:jpe?g|jfif|png|webp|hei[cf]s?|pdf|mp4|m4v|mov|qt)$/i;

/**
 * Whether a document is announced as something that no report can hold: an archive, a letter, a program, a sound. It need
 * not be fetched to be refused. What has either a type or a name of evidence is fetched and looked into.
 */
export function isClearlyOther({ mime_type: type = '', file_name: name = '' }: Document): boolean {
  return !MAYBE_TYPE.test(type) && !MAYBE_NAME.test(name);
}
