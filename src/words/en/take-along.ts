/** Words of an answer as others take it along: copied, cited, saved, in English. */
export const takeAlong = {
  'twin.name': '{kind}, version {version}',
  'twin.notice':
    'Not legal advice: what the contact point says does not bind, and your institution decides for itself.',
};
