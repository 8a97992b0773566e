import { forgetDraft } from './draft.ts';

// A form that was sent without our script ends on this page; its text is not needed any more.
if (document.querySelector('[data-when="sent"]:not([hidden])')) forgetDraft();
