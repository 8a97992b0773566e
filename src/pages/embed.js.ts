import { embedScript } from '#src/publish/embed.ts';

export const GET = embedScript;
