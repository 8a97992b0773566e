import type { Language } from '#src/site/language.ts';
import * as en from './en/index.ts';
import * as nl from './nl/index.ts';

/** Name of a sentence of the interface. */
export type StringKey = { [P in keyof typeof nl]: keyof (typeof nl)[P] }[keyof typeof nl];

const strings: Record<Language, Record<StringKey, string>> = {
  nl: join(nl),
  en: join(en),
};

/** The sentences of one language; `{name}` in a sentence is replaced by the value given for it. */
export function translator(language: Language) {
  return (key: StringKey, values: Record<string, string | number> = {}): string =>
    // A sentence may keep its placeholders, to be filled in by the browser.
    strings[language][key].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(values[name] ?? placeholder),
    );
}

export type Translate = ReturnType<typeof translator>;

function join(parts: Record<string, object>): Record<StringKey, string> {
  return Object.assign({}, ...Object.values(parts)) as Record<StringKey, string>;
}
