import { articlePath, articles, ofKind } from '#src/schemas/collections.ts';
import { languages, type Language } from '#src/site/language.ts';
import { askArticle, findArticle } from './articles.ts';
import { addressFile } from './article-texts.ts';
import { Stopped } from './ask.ts';
import { choicesOf, wrongName } from './common.ts';
import { emptyDraft } from './draft.ts';
import { inHeader, setIn } from './edit-yaml.ts';
import type { Job } from './job.ts';

/** Give a question or page another address; the old one goes on leading there. */
export const move: Job = {
  about: 'Een vraag of wegwijzer een ander adres geven; het oude adres blijft erheen leiden.',
  asks: (content) => [
    askArticle(content),
    {
      name: 'language',
      question: 'In welke taal?',
      need: 'now',
      choices: choicesOf({ nl: 'Nederlands', en: 'Engels' }),
    },
    {
      name: 'slug',
      question: 'Het nieuwe laatste deel van het adres, in kleine letters met streepjes',
      need: 'now',
      wrong: wrongName,
    },
  ],
  make: ({ folder = '', language: chosen, slug = '' }, { files, sources }) => {
    const article = findArticle(folder, { files });
    const [register] = ofKind(files, 'addresses');
    const language = languages.find((one) => one === chosen);
    if (!article || !register || !language)
      throw new Stopped('content/addresses.yaml is niet te lezen.');
    const place = articles[article.kind].shared;
    const taken = Object.entries(register.value[place]).find(([, given]) =>
      given[language].includes(slug),
    );
    if (taken && taken[0] !== folder)
      throw new Stopped(`“${slug}” is van ${taken[0]}. Kies een ander.`);
    const before = register.value[place][folder]?.[language] ?? [];
    const file = `${article.folder}/${language}.mdx`;
    const draft = emptyDraft();
    draft.changed[file] = inHeader(sources.get(file) ?? '', (header) =>
      setIn(header, ['slug'], slug),
    );
    draft.changed[addressFile] = setIn(
      sources.get(addressFile) ?? '',
      [place, folder, language],
      [...new Set([slug, ...before])],
    );
    const addressOf = (last: string, at: Language) =>
      articlePath(article.kind, { ...article.shared.value, landing: false }, last, at);
    draft.notes.push(
      `Het adres wordt ${addressOf(slug, language)}; wie ${before.map((old) => addressOf(old, language)).join(' of ')} opent, komt daar uit.`,
    );
    return draft;
  },
};
