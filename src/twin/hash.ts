import { createHash } from 'node:crypto';

/** SHA-256 of a document as it is served, in hexadecimal (FIPS 180-4). */
export const hashOf = (markdown: string): string =>
  createHash('sha256').update(markdown).digest('hex');
