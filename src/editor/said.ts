import type { Language } from '#src/site/language.ts';
import { dutch } from './dutch/index.ts';

/** A sentence for a writer, with what stands in it apart, so that it can be told in both languages. */
export interface Said {
  /** The English sentence, with `{0}`, `{1}` … where something stands in it. */
  template: string;
  values: (string | Said)[];
}

/** A sentence in English; its Dutch stands in `dutch/`, which a test holds. */
export const said = (
  [first = '', ...rest]: TemplateStringsArray,
  ...values: (string | number | Said)[]
): Said => ({
  template: rest.reduce((text, part, index) => `${text}{${index}}${part}`, first),
  values: values.map((value) => (typeof value === 'number' ? String(value) : value)),
});

/** A sentence in which nothing stands, such as a description in a schema. */
export const asSaid = (template: string): Said => ({ template, values: [] });

/** The sentence in a language; in English where nobody wrote the Dutch. */
export function tell({ template, values }: Said, language: Language): string {
  const text = (language === 'nl' && dutch[template]) || template;
  return text.replaceAll(/\{(\d)\}/g, (place, index: string) => {
    const value = values[Number(index)] ?? place;
    return typeof value === 'string' ? value : tell(value, language);
  });
}
