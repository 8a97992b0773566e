/** Address of the site, without a slash at the end. */
export const origin = 'https://www.loketkennisveiligheid.nl';
