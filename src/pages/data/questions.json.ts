import { getOpenData } from '../../lib/open-data.ts';

export const GET = async () => Response.json(await getOpenData());
