import { articleKinds, articlePath, articles, ofKind } from '#src/schemas/collections.ts';
import type { Content } from '#src/editor/read.ts';
import { languages, type Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';

/** Where the text of a page stands. */
export interface PageFiles {
  /** Its folder, as `content/questions/reply-time`. */
  folder: string;
  language: Language;
}

/**
 * The files behind an address. Goes by the register of addresses, so that it also knows a page whose
 * files cannot be read.
 * @returns nothing for a page that is made of many files, such as a list.
 */
export function filesOfPage(path: string, { files }: Content): PageFiles | undefined {
  const [register] = ofKind(files, 'addresses');
  for (const language of languages) {
    for (const [id, page] of Object.entries(routes)) {
      const isOwn = ofKind(files, 'sitePages').some((one) => one.id === id);
      if (isOwn && page[language] === path) return { folder: `content/site/${id}`, language };
    }
    for (const kind of articleKinds) {
      const { shared } = articles[kind];
      const known = ofKind(files, shared);
      for (const [id, given] of Object.entries(register?.value[shared] ?? {})) {
        const value = known.find((one) => one.id === id)?.value;
        const addresses = value
          ? [articlePath(kind, value, given[language][0] ?? '', language)]
          : below[kind].map((name) => `${routes[name][language]}${given[language][0] ?? ''}/`);
        if (addresses.includes(path)) return { folder: `content/${shared}/${id}`, language };
      }
    }
  }
  return undefined;
}

/** Where a page may stand of which the file with its section cannot be read. */
const below = {
  question: ['questions'],
  guidance: ['knowledge-security', 'sanctions'],
} as const;
