import type { CollectionFile } from '@sveltia/cms';
import { said, tell, type Said } from '#src/editor/said.ts';
import type { Content } from '#src/editor/read.ts';
import { collections, ofKind, type Kind } from '#src/schemas/collections.ts';

/** An entry of the menu of the editing page: files of one kind or of some. */
export interface Section {
  label: Said;
  /** Name of an icon of Material Symbols. */
  icon: string;
  kinds: Kind[];
}

/** The menu, in its order. */
export const sections: Section[] = [
  { label: said`Questions: texts`, icon: 'quiz', kinds: ['questionTexts'] },
  { label: said`Questions: verdict, facts and dates`, icon: 'fact_check', kinds: ['questions'] },
  { label: said`Guidance: texts`, icon: 'signpost', kinds: ['guidanceTexts'] },
  { label: said`Guidance: facts and dates`, icon: 'fact_check', kinds: ['guidance'] },
  { label: said`Pages of the site: texts`, icon: 'article', kinds: ['sitePageTexts'] },
  { label: said`Pages of the site: dates`, icon: 'fact_check', kinds: ['sitePages'] },
  {
    label: said`Loket and lists`,
    icon: 'list',
    kinds: [
      'loket',
      'home',
      'themes',
      'roles',
      'glossary',
      'referrals',
      'signpost',
      'topics',
      'fixedPages',
      'everydayWords',
    ],
  },
  { label: said`Checks: questions and rules`, icon: 'account_tree', kinds: ['checks'] },
  { label: said`Checks: texts of the outcomes`, icon: 'article', kinds: ['outcomeTexts'] },
  { label: said`Worksheet`, icon: 'checklist', kinds: ['worksheet', 'worksheetRules'] },
  { label: said`Finder of fields and goods`, icon: 'search', kinds: ['finderLists', 'finder'] },
  { label: said`Facts`, icon: 'format_quote', kinds: ['evidence'] },
  { label: said`Register of acts`, icon: 'gavel', kinds: ['acts'] },
];

/** A file of the menu, with the kind of which it takes its fields. */
export type Listed = Omit<CollectionFile, 'fields' | 'format'> & { kind: Kind };

/** The files of a kind; the two languages of a text are one entry, side by side. */
export function filesOf(kind: Kind, content: Content): Listed[] {
  const { folder, pattern, shape } = collections[kind];
  const isText = shape === 'texts';
  const place = `content/${folder ? `${folder}/` : ''}${pattern}`.replace('{nl,en}', '{nl,}');
  const isOfKind = new RegExp(`^${place.replace('{nl,}', 'nl').replaceAll('*', '[^/]+')}$`);
  return [...content.sources.keys()]
    .filter((file) => isOfKind.test(file))
    .map((file) => ({
      kind,
      name: file
        .replace(/^content\//, '')
        .replace(/\.\w+$/, '')
        .replaceAll('/', '--'),
      label: labelOf(file, content),
      file: isText ? file.replace(/nl\.mdx$/, '{{locale}}.mdx') : file,
      i18n: isText,
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl', { numeric: true }));
}

/** What a text is called in Dutch; the name of the file where it has no title. */
function labelOf(file: string, { files }: Content): string {
  const dutch = file.replace(/[^/]+$/, 'nl.mdx');
  const text = files.find((candidate) => candidate.file === dutch)?.value;
  const title =
    text && ('question' in text ? text.question : 'title' in text ? text.title : undefined);
  const number = ofKind(files, 'questions').find((question) =>
    dutch.startsWith(question.file.replace(/question\.yaml$/, '')),
  );
  const own = file.replace(/^content\//, '').replace(/\/(?:check|nl)\.\w+$|\.\w+$/, '');
  if (typeof title !== 'string') return own;
  return number ? `${number.value.number}. ${title}` : title;
}

export const labelOfSection = ({ label }: Section) => tell(label, 'nl');
