/** Address of the site, without a slash at the end. */
export const site = 'https://www.loketkennisveiligheid.nl';
