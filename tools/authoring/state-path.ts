/** Where the panel asks for the state of a page. */
export const statePath = '/__schrijven';
