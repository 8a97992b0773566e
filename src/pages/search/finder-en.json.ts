import { getFinderCatalogue } from '#src/publish/finder-catalogue.ts';

export const GET = async () => Response.json(await getFinderCatalogue('en'));
