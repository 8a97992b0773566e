import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/editor/check-content.ts';
import { describeMistakes } from '#src/editor/mistake.ts';
import { readContent } from '#src/editor/read.ts';
import { folder, replace, useSoundContent } from './sound-content.ts';

useSoundContent();

const text = 'questions/reply-time/nl.mdx';
const fields = 'questions/reply-time/question.yaml';

const change = (file: string, mend: (text: string) => string | Uint8Array) => () => {
  const place = path.join(folder, file);
  writeFileSync(place, mend(readFileSync(place, 'utf8')));
};
const swap = (file: string, from: string, to: string) => change(file, replace(from, to));
const below = (line: string) => change(text, (before) => `${before}\n${line}\n`);

/** What the mistake is, how it is made, and what a writer reads: file, place, problem and remedy. */
const usual: [string, () => void, string, string, string, string][] = [
  [
    'a missing translation',
    () => {
      rmSync(path.join(folder, 'questions/reply-time/en.mdx'));
    },
    'questions/reply-time/en.mdx',
    'bestand',
    'ontbreekt',
    'Voeg de vertaling toe',
  ],
  [
    'a day that does not exist',
    swap(fields, '2026-11-24', '2026-11-31'),
    fields,
    'regel 7, published',
    'is “2026-11-31”, een dag die niet bestaat',
    'Dag waarop deze tekst voor het eerst op de site stond',
  ],
  [
    'a date in the Dutch order',
    swap(fields, '2026-11-24', '24-11-2026'),
    fields,
    'regel 7, published',
    'is “24-11-2026”; schrijf een datum als jaar-maand-dag',
    'Dag waarop',
  ],
  [
    'a day in the future',
    swap(fields, '2026-11-24', '2999-11-24'),
    fields,
    'regel 7, published',
    'bevat een dag in de toekomst (2999-11-24)',
    'Noem de dag waarop',
  ],
  [
    'a tab',
    swap(fields, '  answer', '\tanswer'),
    fields,
    'regel 5, answer',
    'begint met een tab',
    'Gebruik spaties',
  ],
  [
    'a colon without quotes',
    swap(text, 'answer: Het', 'answer: Let op: het'),
    text,
    'regel 4, answer',
    'bevat een tweede dubbele punt',
    'Zet de waarde tussen aanhalingstekens',
  ],
  [
    'a tag that is not closed',
    below('Zie <Fact name="phone"> hier.'),
    text,
    'regel 9, tekst',
    '<Fact> is geopend en niet gesloten',
    'Sluit het onderdeel zelf met />',
  ],
  [
    'a curly quote in a tag',
    below('Zie <Fact name=“phone” /> hier.'),
    text,
    'regel 9, tekst',
    'krulaanhalingstekens',
    'Gebruik het rechte teken "',
  ],
  [
    'a < in a sentence',
    below('Bij n <5 geldt dit.'),
    text,
    'regel 9, tekst',
    'bevat het teken <',
    'Schrijf “kleiner dan” in woorden',
  ],
  [
    'a phone number in a sentence',
    below('Bel 088 042 62 00.'),
    text,
    'regel 9, tekst',
    'een telefoonnummer is in de tekst getypt: “088 042 62 00”',
    '<Fact name="phone" />',
  ],
  [
    'a { in a sentence',
    below('Zie {de bijlage}.'),
    text,
    'regel 9, tekst',
    'bevat { }',
    'Schrijf ( )',
  ],
  [
    'a comment of HTML',
    below('<!-- later -->'),
    text,
    'regel 9, tekst',
    'bevat een opmerking',
    'hoort in het veld editorsNote',
  ],
  [
    'a number that is taken',
    swap('questions/other/question.yaml', 'number: 2', 'number: 4'),
    'questions/other/question.yaml',
    'regel 1, number',
    'was 2 toen het werd uitgegeven',
    'Schrijf weer 2',
  ],
  [
    'a folder that was deleted',
    () => {
      rmSync(path.join(folder, 'questions/other'), { recursive: true });
      swap(fields, 'related: [other]', '')();
      for (const name of ['nl', 'en']) {
        swap(
          `questions/reply-time/${name}.mdx`,
          '<Question id="other" />',
          '<Page name="about" />',
        )();
      }
    },
    'addresses.yaml',
    'regel 5, questions.other',
    'noemt de map content/questions/other, en die is er niet meer',
    'Zet de map terug',
  ],
  [
    'another number for a question',
    swap(fields, 'number: 4', 'number: 5'),
    fields,
    'regel 1, number',
    'was 4 toen het werd uitgegeven',
    'Schrijf weer 4',
  ],
  [
    'an address that was changed by hand',
    swap(text, 'slug: hoe-snel', 'slug: hoe-vlug'),
    text,
    'regel 2, slug',
    'is “hoe-vlug”, en het adres dat is uitgegeven eindigt op “hoe-snel”',
    'npm run move',
  ],
  [
    'a phone number of which one half was changed',
    swap('loket.yaml', 'shown: 088 042 62 00', 'shown: 088 042 62 01'),
    'loket.yaml',
    'phone.dial',
    'een ander nummer dan 088 042 62 01',
    'Verander shown en dial samen',
  ],
  [
    'a withdrawal that leads to nothing',
    change(
      fields,
      (before) =>
        `${before}withdrawn: { date: 2026-11-28, reason: { nl: Weg., en: Gone. }, replacement: gone }\n`,
    ),
    fields,
    'withdrawn.replacement',
    '“gone” is geen vraag die nog geldt',
    'Noem de naam van een map',
  ],
  [
    'a withdrawal in the future',
    change(
      fields,
      (before) => `${before}withdrawn: { date: 2999-11-28, reason: { nl: Weg., en: Gone. } }\n`,
    ),
    fields,
    'withdrawn.date',
    'ligt in de toekomst',
    'Noem de dag waarop het antwoord is ingetrokken',
  ],
  [
    'a theme that does not exist',
    swap(fields, 'theme: loket', 'theme: lokket'),
    fields,
    'regel 2, theme',
    '“lokket” is geen thema',
    'Gebruik een van loket',
  ],
  [
    'a relation to nothing',
    swap(fields, '[other]', '[nowhere]'),
    fields,
    'regel 8, related',
    '“nowhere” is geen andere vraag',
    'Noem de mapnaam van een vraag',
  ],
  [
    'a text without its address',
    swap(text, 'slug: hoe-snel\n', ''),
    text,
    'slug',
    'ontbreekt',
    'Laatste deel van het adres',
  ],
  [
    'a picture',
    below('![](/kaart.png)'),
    text,
    'regel 9, tekst',
    'bevat een plaatje',
    'Zeg in woorden',
  ],
  [
    'a byte-order mark',
    change(text, (before) => `\uFEFF${before}`),
    text,
    'regel 1, bestand',
    'byte-order mark',
    'niet als “UTF-8 met BOM”',
  ],
  [
    'a file in Windows-1252',
    change(text, (before) => Buffer.from(`${before}\ncoöperatie\n`, 'latin1')),
    text,
    'regel 9, bestand',
    'kapot teken',
    'Sla het bestand opnieuw op als “UTF-8”',
  ],
  [
    'a file that was saved as UTF-16',
    change(text, (before) => Buffer.from(`\uFEFF${before}`, 'utf16le')),
    text,
    'regel 1, bestand',
    'UTF-16',
    'Sla het bestand opnieuw op',
  ],
  [
    'a short answer that is too long',
    swap(text, 'answer: ', `answer: ${'woord '.repeat(60)}`),
    text,
    'regel 4, answer',
    'woorden: houd het binnen 60',
    'Het antwoord in hoogstens 60 woorden',
  ],
  [
    'an empty text',
    change(text, (before) => before.replace(/\n\nHet kan[^]*/, '\n')),
    text,
    'tekst',
    'is leeg',
    'Schrijf de tekst onder',
  ],
  [
    'fields that are not set off',
    change(text, (before) => before.replace('---\n', '')),
    text,
    'bestand',
    'begint niet met de velden tussen twee regels met ---',
    'Zet --- op de eerste regel',
  ],
  [
    'a star before a value',
    swap(fields, 'theme: loket', 'theme: *loket'),
    fields,
    'YAML',
    'begint',
    'aanhalingstekens',
  ],
  [
    'a word for a number',
    swap(fields, 'number: 4', 'number: vier'),
    fields,
    'regel 1, number',
    'is “vier”; hier hoort een getal',
    'Vast openbaar nummer',
  ],
];

test.for(usual)('%s is told once, with its place and remedy', ([, make, file, ...told]) => {
  make();

  const mistakes = checkContent(readContent(folder));
  const said = describeMistakes(mistakes, 'nl');

  expect(said).toContain('1 fout in de inhoud');
  expect(said).toContain(`content/${file}\n`);
  for (const words of told) expect(said).toContain(words);
});

test('a file with the line ends of Windows is as good as another', () => {
  change(text, (before) => before.replaceAll('\n', '\r\n'))();

  expect(checkContent(readContent(folder))).toEqual([]);
});

test('a mistake is told in English to who asks for it', () => {
  below('![](/kaart.png)')();

  const said = describeMistakes(checkContent(readContent(folder)), 'en');

  expect(said).toContain('line 9, text: holds a picture');
});
