import { ofKind, type ContentFile } from '#src/schemas/collections.ts';
import type { Mistake } from '../mistake.ts';
import { said } from '../said.ts';

interface Phone {
  shown: string;
  dial: string;
}

/** What a telephone dials is the number that people read. */
export function checkPhones(files: ContentFile[]): Mistake[] {
  return [
    ...ofKind(files, 'loket').flatMap(({ file, value }) => checkPhone(file, 'phone', value.phone)),
    ...ofKind(files, 'referrals').flatMap(({ file, value }) =>
      value.flatMap(({ id, phone }) => (phone ? checkPhone(file, `${id}.phone`, phone) : [])),
    ),
  ];
}

function checkPhone(file: string, field: string, { shown, dial }: Phone): Mistake[] {
  if (digitsOf(shown) === digitsOf(dial)) return [];
  return [
    {
      file,
      field: `${field}.dial`,
      problem: said`is ${dial}, another number than the ${shown} that people read`,
      remedy: said`Change shown and dial together: 088 042 62 00 is dialled as +31880426200.`,
    },
  ];
}

/** The digits of a number without the country code of the Netherlands or the zero in its place. */
const digitsOf = (number: string): string =>
  number.replaceAll(/[^\d+]/g, '').replace(/^(?:\+31|0031|0)/, '');
