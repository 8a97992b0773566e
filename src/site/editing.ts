/** Where the editing page stands, when it is switched on. */
export const editingPath = '/redactie/bewerken/';
