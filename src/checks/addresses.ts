import type { Language } from '#src/site/language.ts';
import type { Check } from '#src/schemas/check.ts';

/** Address of a check after some answers; the answers are in the address and nowhere else. */
export const answersPath = (
  { address }: Pick<Check, 'address'>,
  language: Language,
  answers: { option: { slug: Record<Language, string> } }[],
) => address.check[language] + answers.map(({ option }) => `${option.slug[language]}/`).join('');
