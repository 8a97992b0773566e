import { lawKinds, type Act } from '#src/schemas/act.ts';
import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import { listOf, type Answers, type Ask } from './ask.ts';
import { askDay, askFile, askId, choicesOf, inBoth, wrongUrl } from './common.ts';

const isLaw = ({ kind = '' }: Answers) => (lawKinds as readonly string[]).includes(kind);

const isDutch = ({ kind = '' }: Answers) => kind.startsWith('dutch-');

/** Every kind of text, in Dutch. */
const kinds: Record<Act['kind'], string> = {
  regulation: 'verordening van de EU',
  'implementing-regulation': 'uitvoeringsverordening van de EU',
  decision: 'besluit van de EU',
  directive: 'richtlijn van de EU',
  'dutch-act': 'Nederlandse wet',
  'dutch-decree': 'Nederlandse algemene maatregel van bestuur',
  'dutch-regulation': 'Nederlandse ministeriële regeling',
  recommendation: 'aanbeveling',
  judgment: 'uitspraak van een rechter',
  guideline: 'richtsnoer',
  letter: 'brief',
  page: 'webpagina',
  report: 'rapport',
  'press-release': 'persbericht',
  news: 'nieuwsbericht',
  'law-firm': 'uitleg van een advocatenkantoor',
};

export const actsIn = (files: ContentFile[]) => ofKind(files, 'acts').flatMap(({ value }) => value);

/** What is asked of every act or document. */
export function actAsks(files: ContentFile[], day: string): Ask[] {
  const known = new Set(actsIn(files).map(({ id }) => id));
  return [
    askId('id', 'Naam in het register, zoals 833-2014; die verandert nooit', (id) => known.has(id)),
    askFile('acts', { files }),
    {
      name: 'kind',
      question: 'Wat voor tekst is het?',
      need: 'now',
      choices: choicesOf(kinds),
    },
    { name: 'title', question: 'Volledige titel, in de eigen taal', need: 'now' },
    {
      name: 'lang',
      question: 'Taal van die titel (en of nl)',
      need: 'now',
      initial: (answers) => (isDutch(answers) ? 'nl' : 'en'),
    },
    ...inBoth('name', 'Korte naam, zoals Verordening (EU) 2026/1', { when: isLaw }),
    {
      name: 'celex',
      question: 'Nummer in EUR-Lex, zoals 32014R0833',
      when: (answers) => isLaw(answers) && !isDutch(answers),
    },
    { name: 'bwb', question: 'Nummer in wetten.overheid.nl, zoals BWBR0003296', when: isDutch },
    { name: 'stcrt', question: 'Nummer in de Staatscourant, zoals 2023-28312', when: isDutch },
    {
      name: 'url',
      question: 'Adres waar een lezer het vindt',
      need: 'now',
      wrong: wrongUrl,
    },
    askDay('adopted', 'Dag waarop de regeling is vastgesteld', { when: isLaw, need: 'now' }),
    askDay('in-force', 'Dag waarop zij in werking trad', { when: isLaw }),
    askDay('dated', 'Datum van het document', { when: (answers) => !isLaw(answers) }),
    {
      name: 'amends',
      question: 'Wat wijzigt zij? Zoals 833-2014: 5ae, 5b; 765-2006: 1t',
      when: isLaw,
      wrong: (text) =>
        amendmentsIn(text).flatMap(({ act }) =>
          known.has(act) ? [] : [`${act} staat niet in het register.`],
        )[0],
    },
    askDay('read-version', 'Tot welke dag geldt de tekst die u las? Leeg: niemand las hem'),
    askDay('read-on', 'Wanneer las u die?', {
      when: (answers) => answers['read-version'] !== '',
      initial: () => day,
    }),
    ...inBoth('not-read', 'Waarom was de tekst, of een deel ervan, niet te lezen?', {
      when: (answers) => answers['read-version'] === '',
    }),
  ];
}

/** “833-2014: 5ae, 5b; 765-2006: 1t” as the field in the register. */
export const amendmentsIn = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [act = '', articles = ''] = part.split(':');
      return { act: act.trim(), articles: listOf(articles) };
    });
