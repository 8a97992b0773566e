import { fieldsInDutch } from '#src/schemas/dutch/index.ts';
import { editingPage } from './editing-page.ts';
import { reading } from './reading.ts';
import { relations } from './relations.ts';

/** What writers are told, in Dutch, by the English sentence; `{0}` is where something stands in it. */
export const dutch: Record<string, string> = {
  ...reading,
  ...relations,
  ...fieldsInDutch,
  ...editingPage,
};
