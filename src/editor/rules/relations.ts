import { kindsOf, ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

/** What a text refers to exists: related questions, themes and ways on. */
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
          problem: said`“${related}” is not another question`,
          remedy: said`Give the folder name of a question in content/questions.`,
        })),
    ),
    ...checkReplacements(files),
    ...checkThemes(files),
    ...checkWaysOn(files),
  ];
}

/** An answer that was withdrawn leads to one that stands. */
function checkReplacements(files: ContentFile[]): Mistake[] {
  const questions = ofKind(files, 'questions');
  const standing = new Set(questions.filter(({ value }) => !value.withdrawn).map(({ id }) => id));
  return questions
    .filter(
      ({ value: { withdrawn } }) => withdrawn?.replacement && !standing.has(withdrawn.replacement),
    )
    .map(({ file, value: { withdrawn } }) => ({
      file,
      field: 'withdrawn.replacement',
      problem: said`“${withdrawn?.replacement ?? ''}” is not a question that stands`,
      remedy: said`Give the name of a folder in content/questions of which the answer holds.`,
    }));
}

function checkThemes(files: ContentFile[]): Mistake[] {
  const questions = ofKind(files, 'questions');
  const [themes] = ofKind(files, 'themes');
  if (!themes) return [];
  const known = new Set(themes.value.map(({ id }) => id));
  const unknown = questions.filter(({ value }) => !known.has(value.theme));
  return unknown.map(({ file, value }) => ({
    file,
    field: 'theme',
    problem: said`“${value.theme}” is not a theme`,
    remedy: said`Use one of ${[...known].join(', ')}.`,
  }));
}

/** Every theme has a question; known once all questions can be read. */
export function checkThemesInUse(files: ContentFile[]): Mistake[] {
  const used = new Set(ofKind(files, 'questions').map(({ value }) => value.theme));
  return ofKind(files, 'themes').flatMap(({ file, value }) =>
    value
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        file,
        field: id,
        problem: said`has no questions`,
        remedy: said`Remove the theme, or write its first question.`,
      })),
  );
}

/** What a theme, a role, the home page or that of changes leads to is there. */
function checkWaysOn(files: ContentFile[]): Mistake[] {
  const known = {
    questions: new Set(ofKind(files, 'questions').map(({ id }) => id)),
    guidance: new Set(ofKind(files, 'guidance').map(({ id }) => id)),
    referrals: new Set(
      ofKind(files, 'referrals').flatMap(({ value }) => value.map(({ id }) => id)),
    ),
  };
  const remedies = {
    questions: said`Give the name of a folder in content/questions.`,
    guidance: said`Give the name of a folder in content/guidance.`,
    referrals: said`Give the id of an organisation in content/referrals.yaml.`,
  };
  const check = (file: string, field: string, to: keyof typeof known, names: string[] = []) =>
    names
      .filter((name) => !known[to].has(name))
      .map((name) => ({
        file,
        field,
        problem: said`“${name}” is not there`,
        remedy: remedies[to],
      }));
  return [
    ...ofKind(files, 'themes', 'roles').flatMap(({ file, value }) =>
      value.flatMap(({ id, guidance, referrals, ...more }) => [
        ...check(file, `${id}.guidance`, 'guidance', guidance),
        ...check(file, `${id}.referrals`, 'referrals', referrals),
        ...check(file, `${id}.questions`, 'questions', 'questions' in more ? more.questions : []),
      ]),
    ),
    ...ofKind(files, 'home').flatMap(({ file, value }) => [
      ...check(file, 'shortcuts', 'guidance', value.shortcuts),
      ...check(file, 'questions', 'questions', value.questions),
    ]),
    ...ofKind(files, 'fixedPages').flatMap(({ file, value }) =>
      check(file, 'changes.questions', 'questions', value.changes.questions),
    ),
  ];
}
