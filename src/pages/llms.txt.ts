import { llmsText } from '#src/publish/llms.ts';

export const GET = async () => new Response(await llmsText());
