import { expect, test } from 'vitest';
import { placeFrom, usualOrigin } from '#src/site/origin.ts';

test.for([
  [{}, usualOrigin, false],
  [{ SITE_URL: 'https://loket.example/' }, 'https://loket.example', false],
  [
    { SITE_URL: '', CONTEXT: 'production', DEPLOY_PRIME_URL: 'https://x.example' },
    usualOrigin,
    false,
  ],
  [{ CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://x.example' }, 'https://x.example', true],
  [{ CONTEXT: 'branch-deploy', SITE_URL: 'https://loket.example' }, 'https://loket.example', true],
] as const)('a build with %o stands at %s', ([env, origin, isPreview]) => {
  expect(placeFrom(env)).toEqual({ origin, isPreview });
});

test.for(['loket.example', 'https://loket.example/site/', 'ftp://loket.example', 'https://'])(
  '“%s” as an address stops the build and names the variable',
  (address) => {
    expect(() => placeFrom({ SITE_URL: address })).toThrow('SITE_URL must be an address');
  },
);
