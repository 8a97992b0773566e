import type { AstroIntegration } from 'astro';
import { buildTarget } from './browsers.ts';

/** Write scripts for the browsers that the site supports; Astro's own target is the newest ones. */
export function scriptTarget(): AstroIntegration {
  return {
    name: 'script-target',
    hooks: {
      'astro:build:setup': ({ vite }) => {
        const client = vite.environments?.['client'];
        // Astro does not take `vite.build.target` over for what is sent to the browser.
        if (!client?.build) throw new Error('Astro: has the build of scripts another name now?');
        client.build.target = buildTarget;
      },
    },
  };
}
