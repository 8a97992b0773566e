import { getCatalogue } from '../../lib/catalogue.ts';
import { findablePages } from '../../views/findable-pages.ts';

export const GET = async () => Response.json(await getCatalogue('nl', await findablePages('nl')));
