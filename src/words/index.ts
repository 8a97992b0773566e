import type { Language } from '#src/site/language.ts';
import { en } from './en.ts';
import { nl, type StringKey } from './nl.ts';

const strings: Record<Language, Record<StringKey, string>> = { nl, en };

export type { StringKey };

/** The sentences of one language; `{name}` in a sentence is replaced by the value given for it. */
export function translator(language: Language) {
  return (key: StringKey, values: Record<string, string | number> = {}): string =>
    // A sentence may keep its placeholders, to be filled in by the browser.
    strings[language][key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(values[name] ?? placeholder),
    );
}

export type Translate = ReturnType<typeof translator>;
