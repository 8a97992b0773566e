import { getCatalogue } from '#src/publish/catalogue.ts';
import { findablePages } from '#src/views/findable-pages.ts';

export const GET = async () => Response.json(await getCatalogue('nl', await findablePages('nl')));
