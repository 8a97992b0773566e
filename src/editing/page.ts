import { said, tell } from '#src/editor/said.ts';

const title = tell(said`Edit texts`, 'nl');
const needs = tell(
  said`This page needs JavaScript, and Chrome or Edge to edit a folder of your own machine. Without it, change the files in content/ with a text editor: docs/writing.md says how, and npm run check -- content says what is wrong.`,
  'nl',
);

/** The page itself; the script fills it. */
export const editingPage = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
<script type="module" src="editor.js"></script>
</head>
<body>
<noscript><h1>${title}</h1><p>${needs}</p></noscript>
</body>
</html>
`;
