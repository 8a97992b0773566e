import { text } from 'node:stream/consumers';
import { readContent } from '#src/editor/read.ts';
import { previewNote } from './preview/preview-note.ts';

// `git diff --name-only main | npm run -s preview-note -- https://deploy-preview-7--site.netlify.app`
const [origin = ''] = process.argv.slice(2);
const changed = (await text(process.stdin)).split('\n').filter(Boolean);
console.log(previewNote(origin, changed, readContent('content').files));
