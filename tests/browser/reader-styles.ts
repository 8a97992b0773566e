/** What people change in their browser: space in the text (WCAG 1.4.12). */
export const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** Letters twice as large (WCAG 1.4.4). */
export const largeLetters = 'html { font-size: 200% !important }';
