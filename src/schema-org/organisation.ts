import type { GovernmentOrganization } from 'schema-dts';
import { origin } from '#src/site/origin.ts';
import type { Sender } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import type { Language } from '#src/site/language.ts';

/** By which every page names the loket; home, the form and the page on who may ask tell who it is. */
export const loket = { '@id': `${origin}/#loket` };

/**
 * The loket as an organisation. It names no parent: the content says which ministries commissioned
 * it and that RVO answers first, and neither makes a parent.
 */
export const organisation = ({ name, phone }: Sender, language: Language) =>
  ({
    '@type': 'GovernmentOrganization',
    ...loket,
    name,
    url: origin + routes.home[language],
    contactPoint: {
      '@type': 'ContactPoint',
      telephone: phone.dial,
      url: origin + routes.contact[language],
    },
  }) satisfies GovernmentOrganization;
