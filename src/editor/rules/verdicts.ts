import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Question, QuestionText } from '#src/schemas/question.ts';
import { languages, type Language } from '#src/site/language.ts';
import type { Mistake } from '../mistake.ts';
import { said, type Said } from '../said.ts';
import { doubtsIn, permissionsIn } from './taken-back.ts';

type Verdict = Question['verdict'];

interface Text {
  file: string;
  language: Language;
  value: QuestionText;
  body: string;
}

type Finding = Omit<Mistake, 'file'>;

/** A question of yes or no has a verdict, and nothing on its page takes that verdict back. */
export function checkVerdicts(files: ContentFile[]): Mistake[] {
  const texts = Map.groupBy(ofKind(files, 'questionTexts'), ({ id }) => id);
  return ofKind(files, 'questions').flatMap(({ file, id, value: { verdict, withdrawn } }) => {
    if (withdrawn) return [];
    const own = languages.flatMap((language) =>
      (texts.get(id) ?? [])
        .filter((text) => text.language === language)
        .map((text) => ({ ...text, language })),
    );
    return [
      ...(verdict || !own.some(asksYesOrNo) ? [] : [{ file, ...missing }]),
      ...own.flatMap((text) =>
        [...checkCondition(verdict, text, own), ...checkAnswer(verdict, text)].map((finding) => ({
          file: text.file,
          ...finding,
        })),
      ),
    ];
  });
}

const missing: Finding = {
  field: 'verdict',
  problem: said`is missing, though the question can be answered with yes or no`,
  remedy: said`Write yes, no, depends or not-law.`,
};

const asksYesOrNo = ({ language, value }: Text) =>
  language === 'en' &&
  /^(?:am|are|can|did|do|does|has|have|is|may|must|should|will)\b/i.test(value.question);

/** What a verdict depends on is said in both languages, as the tail of a sentence. */
function checkCondition(verdict: Verdict, text: Text, own: Text[]): Finding[] {
  const { condition } = text.value;
  const finding = (problem: Said, remedy: Said) => [{ field: 'condition', problem, remedy }];
  if (!verdict) {
    if (condition === undefined) return [];
    return finding(
      said`stands here without a verdict`,
      said`Add verdict to question.yaml, or remove it.`,
    );
  }
  if (condition !== undefined) {
    if (!/[.:;]$/.test(condition.trim())) return [];
    return finding(
      said`ends with a full stop`,
      said`Leave it out: the verdict and it are one line.`,
    );
  }
  if (verdict === 'depends' || verdict === 'not-law') {
    return finding(
      said`is missing beside the verdict ${verdict}`,
      verdict === 'depends'
        ? said`Say in at most ten words what it depends on.`
        : said`Say in at most ten words which appeal or policy there is.`,
    );
  }
  if (!own.some((other) => other.value.condition !== undefined)) return [];
  return finding(said`is missing, though the other language has it`, said`Translate it.`);
}

const opens = { yes: /^(?:ja|yes)\b/i, no: /^(?:nee|no)\b[.,;:]/i };

/** The text does not say otherwise than the verdict. */
function checkAnswer(verdict: Verdict, { language, value, body }: Text): Finding[] {
  const opposite = verdict === 'yes' ? opens.no : verdict === 'no' ? opens.yes : undefined;
  if (opposite?.test(value.answer)) {
    return [
      {
        field: 'answer',
        problem: said`begins otherwise than the verdict ${verdict ?? ''}`,
        remedy: said`Let the verdict and the short answer say the same.`,
      },
    ];
  }
  const isBare = value.condition === undefined;
  return [
    ...(verdict === 'no' ? permissionsIn(value.answer, body, language) : []).map((sentence) => ({
      field: 'verdict',
      problem: said`is no, but the text takes that back: “${sentence}”`,
      remedy: said`Write depends with a condition, or leave the exception out if it is none.`,
    })),
    ...((verdict === 'yes' || verdict === 'no') && isBare
      ? doubtsIn(value.answer, body, language)
      : []
    ).map((sentence) => ({
      field: 'verdict',
      problem: said`stands alone, but the text doubts it: “${sentence}”`,
      remedy: said`Say in the condition that it is not certain, or write depends.`,
    })),
  ];
}
