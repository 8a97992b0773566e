import { speculationRules } from '#src/publish/speculation-rules.ts';

export const GET = speculationRules;
