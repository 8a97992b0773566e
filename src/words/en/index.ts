export { answers } from './answers.ts';
export { check } from './check.ts';
export { contact } from './contact.ts';
export { frame } from './frame.ts';
export { home } from './home.ts';
export { lists } from './lists.ts';
export { search } from './search.ts';
export { worksheet } from './worksheet.ts';
