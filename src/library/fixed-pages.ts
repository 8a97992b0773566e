import type { FixedPages } from '#src/schemas/fixed-pages.ts';
import { demandEntry } from './entries.ts';

/** What editors say of the pages with a fixed address. */
export async function getFixedPages(): Promise<FixedPages> {
  return (await demandEntry('fixedPages', 'fixedPages')).data;
}
