import { deskOf } from '#src/desk/desk.ts';
import { getContentFiles } from './content-files.ts';
import { remember } from './remember.ts';

/** What editors must know of the content. */
export const getDesk = remember(async () => deskOf(await getContentFiles()));
