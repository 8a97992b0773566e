import { worksheetStyleSheet } from '#src/publish/worksheet-styles.ts';

export const GET = worksheetStyleSheet;
