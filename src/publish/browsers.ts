import manifest from '../../package.json' with { type: 'json' };

/** The browsers that the site supports, with the oldest version: `browserslist` of package.json. */
export const browsers = manifest.browserslist.map((line) => {
  const [, name, oldest] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
  if (!name || !oldest)
    throw new Error(
      `package.json: write “${line}” in browserslist as a browser and its oldest version, such as “firefox >= 115”`,
    );
  return { name, oldest };
});

/** The same as the bundler writes it, such as `ios16.4`. */
export const buildTarget = browsers.map(
  ({ name, oldest }) => name.replace('ios_saf', 'ios') + oldest,
);

/** The same as the tool that writes styles takes it: a byte for each part of the version. */
export const styleTargets = Object.fromEntries(
  browsers.map(({ name, oldest }) => {
    const [major = 0, minor = 0] = oldest.split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);
