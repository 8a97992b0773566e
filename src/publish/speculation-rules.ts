import { languages } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';

/** Pages that answer to one sending of the form. */
const answers = languages.flatMap((language) => [
  routes['contact-sent'][language],
  routes['contact-not-sent'][language],
]);

/**
 * Which pages a browser may fetch beforehand, once somebody shows that they mean to go there (HTML
 * standard, 7.6): pages of this site, which end in a slash, and never an address with a query.
 * The rules permit; whether it does, as where somebody saves data, is up to the browser.
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          {
            href_matches: ['/', '/*/'].map((pathname) => ({ pathname, search: '' })),
          },
          { not: { href_matches: answers } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

/** The pages that a browser may fetch beforehand; the header of every page names this file. */
export const speculationRules = () => Response.json(rules);
