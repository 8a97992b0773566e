import { part } from '../part.ts';
import type { Found } from './find.ts';

/** What was found as a list for people, in Dutch, by kind. */
export function print({ subject, leaning, mentions, earlier }: Found): string {
  const kinds = Map.groupBy(leaning, ({ kind }) => kind);
  const parts = [
    ...[...kinds].map(([kind, own]) =>
      part(
        kind.charAt(0).toUpperCase() + kind.slice(1),
        own.map(({ title, file, id }) => `${title}\n    ${id ? `${file}: ${id}` : file}`),
      ),
    ),
    part(
      'Genoemd in',
      mentions.map(({ file, line, text }) => `${file}, regel ${line}\n    ${shortened(text)}`),
    ),
    // Of these nothing is to be changed, so the line itself would only be in the way.
    part(
      'Ook in vorige teksten, die blijven zoals ze zijn',
      earlier.map(({ file, line }) => `${file}, regel ${line}`),
    ),
  ].filter(Boolean);
  const total = leaning.length + mentions.length + earlier.length;
  const head =
    total > 0
      ? `${subject}\n${total} ${total === 1 ? 'plaats' : 'plaatsen'}.`
      : `${subject}: nergens gevonden.`;
  return [head, ...parts].join('\n\n');
}

const shortened = (text: string) => (text.length > 110 ? `${text.slice(0, 109)}…` : text);
