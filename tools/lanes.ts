import type { Language } from '#src/site/language.ts';
import { ringCommand } from './rings.ts';

/** Something that must hold, and the programs that tell whether it does. */
export interface Lane {
  name: string;
  /** In plain words, for somebody who reads the list. */
  about: string;
  commands: string[][];
  /** Whether it reads the types that Astro writes of the content; a fresh clone has none yet. */
  needsTypes?: true;
}

/**
 * What can be known without a build, in about a minute: `npm run check`.
 * @param language in which writers are told of mistakes in the content.
 */
export const lanesIn = (language: Language): Lane[] => [
  {
    name: 'types',
    about: 'TypeScript and templates; browser code by what the supported browsers have',
    commands: [
      ['astro', 'check', '--noSync', '--minimumFailingSeverity=hint'],
      ['tsc', '-p', 'src/client'],
    ],
    needsTypes: true,
  },
  {
    name: 'lint',
    about: 'rules of the language',
    commands: [['oxlint']],
    needsTypes: true,
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
    name: 'content',
    about: 'what writers may get wrong',
    commands: [[process.execPath, 'src/editor/cli.ts', ...(language === 'en' ? ['--en'] : [])]],
  },
  {
    name: 'arrows',
    about: 'who may import whom',
    commands: [[process.execPath, 'tools/arrows/cli.ts']],
  },
];
