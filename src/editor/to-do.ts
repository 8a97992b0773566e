/** Stands in a new file where a writer must still write something; the check of the content names it. */
export const toDo = 'INVULLEN';
