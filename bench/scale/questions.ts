import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '#src/site/language.ts';

/**
 * Write questions with the texts of real ones into the content of a copy of this site, under numbers,
 * folders and addresses of their own. All real ones take their turn, so that short and long answers
 * are as frequent as on the site.
 */
export function writeQuestions(site: string, size: number): void {
  const models = readdirSync('content/questions');
  const lines = Array.from({ length: size }, (_, number) =>
    writeQuestion(site, models[number % models.length] ?? '', number),
  );
  const register = path.join(site, 'content/addresses.yaml');
  const kept = readFileSync('content/addresses.yaml', 'utf8');
  writeFileSync(
    register,
    kept.replace(/^questions:\n/m, (key) => key + lines.join('')),
  );
}

/** @returns the lines of the question in the list of addresses. */
function writeQuestion(site: string, model: string, number: number): string {
  const copy = path.join(site, 'content/questions', `generated-${number}`);
  mkdirSync(copy);
  const change = (name: string, edit: (text: string) => string) => {
    const text = readFileSync(path.join('content/questions', model, name), 'utf8');
    writeFileSync(path.join(copy, name), edit(text));
  };
  change('question.yaml', (text) =>
    text
      .replace(/^number: .*/m, `number: ${10_000 + number}`)
      // What a major change replaced stays with the real one.
      .replaceAll('weight: major', 'weight: minor'),
  );
  const slugs = languages.map((language) => {
    let slug = '';
    change(`${language}.mdx`, (text) =>
      text
        .replace(/^translates: .*/m, 'translates: 1')
        .replace(/^slug: (.*)/m, (_, own: string) => `slug: ${(slug = `${own}-${number}`)}`)
        .replace(/^question: (.*)\?$/m, `question: $1 (${number})?`),
    );
    return `    ${language}: [ ${slug} ]\n`;
  });
  return `  generated-${number}:\n    number: ${10_000 + number}\n${slugs.join('')}`;
}
