import type { Language } from '#src/site/language.ts';
import { ringCommand } from './rings.ts';

/** Something that must hold, and the programs that tell whether it does. */
export interface Lane {
  name: string;
  /** In plain words, for somebody who reads the list. */
  about: string;
  commands: string[][];
  /** Names of lanes that must have been good before it starts, of those that are run with it. */
  after?: string[];
}

/**
 * What can be known without a build, in about a minute: `npm run check`.
 * @param language in which writers are told of mistakes in the content.
 */
export const lanesIn = (language: Language): Lane[] => [
  {
    name: 'content',
    about: 'what writers may get wrong',
    commands: [[process.execPath, 'src/editor/cli.ts', ...(language === 'en' ? ['--en'] : [])]],
  },
  {
    name: 'types',
    about: 'the types of the content, of which a fresh clone has none yet',
    commands: [['astro', 'sync']],
    after: ['content'],
  },
  {
    name: 'lint',
    about: 'types and rules of the language; browser code by what the supported browsers have',
    commands: [['oxlint']],
    after: ['types', 'site'],
  },
  {
    name: 'templates',
    about: 'types in what Oxlint cannot read',
    commands: [
      [
        'astro',
        'check',
        '--noSync',
        '--minimumFailingSeverity=hint',
        '--tsconfig=tools/tsconfig.templates.json',
      ],
    ],
    after: ['types', 'site'],
  },
  {
    name: 'unit',
    about: 'is the logic right?',
    commands: [ringCommand(['unit'])],
  },
  {
    name: 'format',
    about: 'layout of the files',
    commands: [['prettier', '--check', '--cache', '--log-level=warn', '.']],
  },
  {
    name: 'spelling',
    about: 'everything a reader reads',
    commands: [
      [
        'cspell',
        '--config=tests/spelling/cspell.yaml',
        '--no-progress',
        // Files that were found good stay so until what is in them changes.
        '--cache',
        '--cache-strategy=content',
        '--cache-location=node_modules/.cache/cspell',
      ],
    ],
  },
  {
    name: 'arrows',
    about: 'who may import whom',
    commands: [[process.execPath, 'tools/arrows/cli.ts']],
  },
];
