import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';

/** What a text refers to exists: related questions and themes. */
export function checkRelations(files: ContentFile[]): Mistake[] {
  const questions = ofKind(files, 'questions');
  const ids = new Set(questions.map(({ id }) => id));
  const outcomes = ofKind(files, 'checks').flatMap(({ file, kind, value }) =>
    value.outcomes.map((outcome) => ({ file, kind, id: outcome.id, value: outcome })),
  );
  const dossiers = [...ofKind(files, ...kindsOf('shared')), ...outcomes];
  return [
    ...dossiers.flatMap(({ file, kind, id, value }) =>
      value.related
        .filter((related) => (kind === 'questions' && related === id) || !ids.has(related))
        .map((related) => ({
          file,
          field: 'related',
          problem: `“${related}” is not another question`,
          remedy: 'Give the folder name of a question in content/questions.',
        })),
    ),
    ...checkThemes(files),
    ...checkWaysOn(files),
  ];
}

function checkThemes(files: ContentFile[]): Mistake[] {
  const questions = ofKind(files, 'questions');
  const [themes] = ofKind(files, 'themes');
  if (!themes) return [];
  const known = new Set(themes.value.map(({ id }) => id));
  const used = new Set(questions.map(({ value }) => value.theme));
  const unknown = questions.filter(({ value }) => !known.has(value.theme));
  const empty = themes.value.filter(({ id }) => !used.has(id));
  return [
    ...unknown.map(({ file, value }) => ({
      file,
      field: 'theme',
      problem: `“${value.theme}” is not a theme`,
      remedy: `Use one of ${[...known].join(', ')}.`,
    })),
    ...empty.map(({ id }) => ({
      file: themes.file,
      field: id,
      problem: 'has no questions',
      remedy: 'Remove the theme, or write its first question.',
    })),
  ];
}

/** The pages and organisations to which a theme leads are there. */
function checkWaysOn(files: ContentFile[]): Mistake[] {
  const [themes] = ofKind(files, 'themes');
  const pages = new Set(ofKind(files, 'guidance').map(({ id }) => id));
  const organisations = new Set(
    ofKind(files, 'referrals').flatMap(({ value }) => value.map(({ id }) => id)),
  );
  return (themes?.value ?? []).flatMap(({ id, guidance, referrals }) =>
    [
      ...guidance
        .filter((name) => !pages.has(name))
        .map((name) => ({
          field: `${id}.guidance`,
          problem: `“${name}” is not a guidance page`,
          remedy: 'Give the name of a folder in content/guidance.',
        })),
      ...referrals
        .filter((name) => !organisations.has(name))
        .map((name) => ({
          field: `${id}.referrals`,
          problem: `“${name}” is not in content/referrals.yaml`,
          remedy: 'Give the id of an organisation there.',
        })),
    ].map((finding) => ({ file: themes?.file ?? '', ...finding })),
  );
}
