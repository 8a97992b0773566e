import type { Language } from '#src/site/language.ts';
import { memo } from './memo.ts';

type Rule = readonly [ending: RegExp, replacement: string];

// The order matters: longer endings first. Each rule must leave at least three letters.
const rules: Record<Language, readonly Rule[]> = {
  nl: [
    [/^ge(.+)(?:eerde?|eerden)$/, '$1'],
    [/(?:aties?|ering(?:en)?|eerders?|eerde?|eert|eren)$/, ''],
    [/heden$/, 'heid'],
    [/(?:ingen|ing)$/, ''],
    [/(?<=[^i])t?jes?$/, ''],
    [/(?<=[^aius])s$/, ''],
    [/(?:en|e)$/, ''],
    [/(?<=d)s$/, ''],
    [/(?<=[kpgfls])t$/, ''],
    [/([aeou])\1([^aeou])$/, '$1$2'],
    [/([^aeiou])\1$/, '$1'],
    [/v$/, 'f'],
    [/z$/, 's'],
  ],
  en: [
    [/iz(?=e|ing|ation)/, 'is'],
    [/license/, 'licence'],
    [/(?:ies|ied)$/, 'y'],
    [/(?<=ss|sh|ch|x)es$/, ''],
    [/(?<=[^su])s$/, ''],
    [/(?:ing|ed|ly)$/, ''],
    [/at(?:ion|e)?$/, ''],
    [/ion$/, ''],
    [/e$/, ''],
    [/([^aeious])\1$/, '$1'],
  ],
};

/** A site has a few thousand different words, and asks for the same ones again and again. */
const known: Record<Language, Map<string, string>> = { nl: memo(), en: memo() };

/** What the inflections of a word have in common. Light on purpose: both sides are cut alike. */
export function stem(word: string, language: Language): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const stemmed = known[language].get(word) ?? cut(word, language);
  known[language].set(word, stemmed);
  return stemmed;
}

function cut(word: string, language: Language): string {
  return rules[language].reduce((current, [ending, replacement]) => {
    const shorter = current.replace(ending, replacement);
    return shorter.length >= 3 ? shorter : current;
  }, word);
}
