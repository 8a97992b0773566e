import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { law } from '#tools/law/cli.ts';
import { services } from './services.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const read = (version?: string) => ({ ...(version && { version }), on: '2026-11-27' });

const base = {
  id: '833-2014',
  kind: 'regulation',
  title: 'Council Regulation (EU) No 833/2014',
  lang: 'en',
  celex: '32014R0833',
  url: 'https://eur-lex.europa.eu/eli/reg/2014/833',
  adopted: '2014-07-31',
  read: read('2023-04-27'),
};

const amending = {
  id: '2024-1745',
  kind: 'regulation',
  title: 'Council Regulation (EU) 2024/1745',
  lang: 'en',
  celex: '32024R1745',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1745/oj',
  adopted: '2024-06-24',
  amends: [{ act: '833-2014', articles: ['5aa'] }],
  read: read('2024-06-24'),
};

const dutch = {
  id: 'sanctiewet-1977',
  kind: 'dutch-act',
  title: 'Sanctiewet 1977',
  lang: 'nl',
  bwb: 'BWBR0003296',
  url: 'https://wetten.overheid.nl/BWBR0003296',
  adopted: '1980-02-15',
  read: read('2012-07-01'),
};

/** Fingerprint of the recorded page, worked out apart from the code: with sha256sum. */
export const hash = '967d03f412a9f37d84e8c4d9a7af2d0c8e41c0cc9eceef8bb80d9bd519ce0a66';

const page = {
  id: 'ontheffing',
  kind: 'page',
  title: 'Vraag en antwoord',
  lang: 'nl',
  url: 'https://www.rijksoverheid.nl/ontheffing',
  read: read(),
  hash,
};

/** Sources of which nothing moved, to take along or to change. */
export const acts = { base, amending, dutch, page };

/** A fact about an article that no act has changed since it was read. */
export const still = {
  statement: 'Technical assistance for goods on the list is forbidden.',
  known: 'source',
  rests: [{ act: '833-2014', article: '2', version: '2023-04-27' }],
};

interface Content {
  acts?: object[];
  facts?: Record<string, object>;
}

/** A folder of content with one answer, which uses every fact. */
export function write({ acts: register = Object.values(acts), facts = { F001: still } }: Content) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'law-')), 'content');
  folders.push(path.dirname(folder));
  const question = {
    number: 1,
    theme: 'sanctions',
    basis: 'law',
    facts: { answer: Object.keys(facts) },
    reviewBy: '2027-05-24',
    published: '2026-11-24',
  };
  const files = {
    'acts/all.yaml': register,
    'evidence/all.yaml': facts,
    'questions/technical-assistance/question.yaml': question,
  };
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    // What is JSON is YAML too.
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  }
  return folder;
}

/** What `npm run law` says on 28 November 2026, of this content and with these services. */
export function lawOf(
  content: Content,
  other: Parameters<typeof services>[0] = {},
  isJson = false,
) {
  const { ask } = services(other);
  return law({ folder: write(content), day: '2026-11-28', ask, isJson });
}
