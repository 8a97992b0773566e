import { act, type Act } from '#src/schemas/act.ts';

/** A regulation that was read as it was adopted. */
export const regulation = (id: string, adopted: string, rest: object = {}): Act =>
  act.parse({
    id,
    kind: 'regulation',
    title: `Regulation ${id}`,
    lang: 'en',
    url: 'https://eur-lex.europa.eu/',
    adopted,
    read: { version: adopted, on: '2026-11-24' },
    ...rest,
  });
