import { makeDossiers } from './dossier/make.ts';

// `npm run dossier`: a PDF of the built site. No part of the build, which needs no browser.
await makeDossiers();
