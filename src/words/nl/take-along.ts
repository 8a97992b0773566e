/** Words of an answer as others take it along: copied, cited, saved, in Dutch. */
export const takeAlong = {
  'twin.name': '{kind}, versie {version}',
  'twin.notice':
    'Geen juridisch advies: het loket geeft advies dat niet bindt, en uw instelling beslist zelf.',
};
