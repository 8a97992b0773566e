import { fieldsOfActsAndChecks } from './fields-of-acts-and-checks.ts';
import { fieldsOfLists } from './fields-of-lists.ts';
import { fieldsOfOpenData } from './fields-of-open-data.ts';
import { fieldsOfTexts } from './fields-of-texts.ts';

/** What fields are for, in Dutch, by the English sentence of `describe()`. */
export const fieldsInDutch: Record<string, string> = {
  ...fieldsOfActsAndChecks,
  ...fieldsOfTexts,
  ...fieldsOfLists,
  ...fieldsOfOpenData,
};
