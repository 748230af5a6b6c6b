import { z } from 'zod';

/** The kinds of entity (of FollowTheMoney's model) that can be a company on a list. */
export const ORGANISATIONS: ReadonlySet<string> = new Set([
  'Company',
  'Organization',
  'LegalEntity',
  'PublicBody',
]);

/** One line of a file of entities. */
export const FtmEntity = z.object({
  id: z.string().min(1),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())).default({}),
  target: z.boolean().optional(),
  referents: z.array(z.string()).nullish(),
  first_seen: z.string().nullish(),
  last_seen: z.string().nullish(),
});

export type FtmEntity = z.infer<typeof FtmEntity>;

/** The plain values of a property. */
export function valuesOf({ properties }: FtmEntity, name: string): readonly string[] {
  return (properties[name] ?? []).flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
    // A nested entity stands for its id.
    return isNested(value) ? [value.id] : [];
  });
}

/** The entities written inside this one, as files of "nested" targets have them. */
export function nestedIn({ properties }: FtmEntity): readonly unknown[] {
  return Object.values(properties).flat().filter(isNested);
}

function isNested(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
