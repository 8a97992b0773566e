import { readFileSync } from 'node:fs';

const icon = readFileSync('public/favicon.svg', 'utf8').trim();

/** The icon of the site inside the page itself, since a browser asks for one at every first visit. */
export const iconAddress = `data:image/svg+xml,${encodeURI(icon).replaceAll('#', '%23')}`;
