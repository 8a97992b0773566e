import { versionsPath, type PresentVersion } from '#src/site/versions.ts';
import { pageLanguage } from './page-language.ts';

let versions: Promise<PresentVersion[]> | undefined;

/** @throws when the site does not give the file. */
export async function ask(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/**
 * What the answers in the language of the page are now, fetched once; after a failure anew.
 * @throws when the site does not give them.
 */
export function presentVersions(): Promise<PresentVersion[]> {
  versions ??= ask(versionsPath(pageLanguage())).then(
    (response) => response.json() as Promise<PresentVersion[]>,
  );
  versions.catch(() => {
    versions = undefined;
  });
  return versions;
}
