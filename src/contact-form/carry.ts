import type { FieldName } from './fields.ts';

/** Pages that carry answers along to the form, by the name that they give in the address. */
export const carriers = ['check', 'worksheet', 'page'] as const;

export type Carrier = (typeof carriers)[number];

/** The fields that another page can fill in: none of them says who the visitor is. */
export const carriedFields = [
  'organisationType',
  'topic',
  'coordinatorConsulted',
  'countries',
  'context',
  'question',
] as const satisfies FieldName[];

/** What a page carries along to the form. */
export interface Carried {
  /** What kind of page it was; nothing when that needs no saying. */
  source?: Carrier | undefined;
  /** Where on this site it comes from. */
  from?: string | undefined;
  /** Whether a link did it that no page of this site is known to have. */
  isForeign?: boolean;
  /** What it fills in; `context` is a line for each answer. */
  values: Partial<Record<(typeof carriedFields)[number], string | undefined>>;
}

/** What is carried along, as the fragment of an address: the part that no server sees. */
export function toFragment({ source, from, values }: Carried): string {
  const entries = Object.entries({ source, from, ...values }).filter(([, value]) => value);
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** What a fragment carries along; a field that may not be filled in this way is left out. */
export function fromFragment(fragment: string): Carried | undefined {
  const carried = new URLSearchParams(fragment);
  const values = carriedFields.flatMap((name) => {
    const value = carried.get(name);
    return value ? [[name, value]] : [];
  });
  if (values.length === 0) return undefined;
  return {
    source: carriers.find((name) => name === carried.get('source')),
    // A path, so that nobody can make the form lead to another site; a worksheet adds what is ticked.
    from: /^\/(?:[a-z\d-]+\/)*(?:#[a-z.=&-]*)?$/.exec(carried.get('from') ?? '')?.[0],
    values: Object.fromEntries(values) as Carried['values'],
  };
}
