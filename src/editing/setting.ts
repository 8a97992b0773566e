import type { GitBackend } from '@sveltia/cms';

/** Where the texts are kept, and what a browser must be able to ask to change them there. */
export interface Editing {
  backend: GitBackend;
  /** Origins of the provider. */
  origins: string[];
}

const providers = {
  github: { site: 'https://github.com', api: 'https://api.github.com' },
  gitlab: { site: 'https://gitlab.com', api: 'https://gitlab.com/api/v4' },
  gitea: { site: 'https://codeberg.org', api: 'https://codeberg.org/api/v1' },
} as const;

/** Options of a provider that may follow the branch, as `?app_id=…&base_url=…`. */
const options = ['app_id', 'base_url', 'api_root'];

/**
 * The setting EDITING: `github:owner/repository@branch`, with options of the provider behind `?`.
 * @returns nothing where it is not set: there is no editing page then.
 * @throws when it cannot be read.
 */
export function editingFrom({ EDITING }: Record<string, string | undefined>): Editing | undefined {
  if (!EDITING) return undefined;
  const [, name = '', repo = '', branch = '', query = ''] =
    /^(github|gitlab|gitea):([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)(?:\?(.+))?$/.exec(EDITING) ?? [];
  const given = Object.fromEntries(new URLSearchParams(query));
  const unknown = Object.keys(given).filter((key) => !options.includes(key));
  if (!name || unknown.length > 0) {
    throw new Error(`EDITING must be like github:owner/repository@branch, and not “${EDITING}”`);
  }
  const { site, api } = providers[name as keyof typeof providers];
  const { base_url: base = site, api_root: root = api } = given;
  return {
    backend: {
      name,
      repo,
      branch,
      ...(name === 'gitlab' ? { auth_type: 'pkce' } : {}),
      ...(name === 'gitea' ? { base_url: base, api_root: root } : {}),
      ...given,
    } as GitBackend,
    origins: [
      ...new Set([root, ...(name === 'github' ? [] : [base])].map((url) => new URL(url).origin)),
    ],
  };
}
