import type { DataFileName } from '#src/schemas/open-data/data-files.ts';
import { dataSchemaPath } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { inWords, pagesOf } from './in-words.ts';

/** What every file of open data begins with. */
export const headOf = (name: DataFileName) => ({
  $schema: origin + dataSchemaPath(name),
  title: inWords(`data.${name}`),
  notice: inWords('data.notice'),
  licence: 'CC0-1.0' as const,
  documentation: pagesOf('data'),
});
