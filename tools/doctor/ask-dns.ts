/** Codes with which a name server says that there is no such record (RFC 2308). */
const absent = new Set(['ENODATA', 'ENOTFOUND']);

/** A name server that did not answer. */
export class NoDns extends Error {}

/**
 * The records that a name has; none when a name server says so.
 * @throws NoDns when nobody can say.
 */
export async function ask<T>(records: Promise<T[]>): Promise<T[]> {
  try {
    return await records;
  } catch (error) {
    const { code = 'onbekend' } = error as { code?: string };
    if (absent.has(code)) return [];
    throw new NoDns(code);
  }
}

/** A name and those above it, but for the last: of loket.example.nl also example.nl. */
export function withParents(name: string): string[] {
  const labels = name.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
