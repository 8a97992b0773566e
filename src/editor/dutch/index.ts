import { editingPage } from './editing-page.ts';
import { fieldsOfActsAndChecks } from './fields-of-acts-and-checks.ts';
import { fieldsOfLists } from './fields-of-lists.ts';
import { fieldsOfTexts } from './fields-of-texts.ts';
import { reading } from './reading.ts';
import { relations } from './relations.ts';

/** What writers are told, in Dutch, by the English sentence; `{0}` is where something stands in it. */
export const dutch: Record<string, string> = {
  ...reading,
  ...relations,
  ...fieldsOfActsAndChecks,
  ...fieldsOfTexts,
  ...fieldsOfLists,
  ...editingPage,
};
