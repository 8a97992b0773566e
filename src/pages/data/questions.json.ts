import { getOpenData } from '#src/publish/open-data.ts';

export const GET = async () => Response.json(await getOpenData());
