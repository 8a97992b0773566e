/** The site, where the operator gives no other address. */
export const usualOrigin = 'https://www.loketkennisveiligheid.nl';

interface Place {
  /** Address of the site, without a slash at the end. */
  origin: string;
  /** Whether this is a copy for reviewers, which no search engine may keep. */
  isPreview: boolean;
}

/**
 * Where a build will stand: at `SITE_URL`, or, as a preview, at the address that Netlify gives it
 * (docs.netlify.com/build/configure-builds/environment-variables: `CONTEXT`, `DEPLOY_PRIME_URL`).
 * @throws when the address is none that a site can have.
 */
export function placeFrom(env: Record<string, string | undefined>): Place {
  const isPreview = ['deploy-preview', 'branch-deploy'].includes(env['CONTEXT'] ?? '');
  const own = isPreview ? env['DEPLOY_PRIME_URL'] : undefined;
  const address = own || env['SITE_URL'] || usualOrigin;
  const { origin, protocol } = URL.parse(address) ?? {};
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!origin || !isWeb || address.replace(/\/$/, '') !== origin) {
    const name = own ? 'DEPLOY_PRIME_URL' : 'SITE_URL';
    throw new Error(`${name} must be an address without a path, such as ${usualOrigin}`);
  }
  return { origin, isPreview };
}

// Code for the browser is checked with the types of what it knows of the build, and knows no process.
const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };

export const { origin, isPreview } = placeFrom(process?.env ?? {});
