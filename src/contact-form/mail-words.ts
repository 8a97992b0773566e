import type { Language } from '#src/site/language.ts';

/** The receipt, a paragraph a line; `{reference}`, `{replyBy}` and `{phone}` are filled in. */
export const receiptWords: Record<Language, string[]> = {
  nl: [
    'Het loket kennisveiligheid heeft een vraag ontvangen waarin dit e-mailadres is opgegeven.',
    'Kenmerk: {reference}',
    'Het loket streeft ernaar u uiterlijk op {replyBy} te antwoorden. Moet het loket ministeries raadplegen, dan kan het langer duren; u krijgt daar bericht van.',
    'Hebt u geen vraag gesteld? Dan hoeft u niets te doen. Bellen kan: {phone}.',
    'Dit is een automatisch bericht.',
  ],
  en: [
    'The contact point for knowledge security has received a question that gave this e-mail address.',
    'Reference: {reference}',
    'The contact point aims to answer you by {replyBy}. If ministries have to be consulted it may take longer; you will be told.',
    'Did you not ask anything? Then there is nothing you need to do. You can call {phone}.',
    'This is an automatic message.',
  ],
};

interface CopyWords {
  subject: string;
  fields: Record<'reference' | 'name' | 'organisation' | 'topic' | 'countries', string>;
  before: string[];
  after: string[];
}

/**
 * The copy to the visitor's own coordinator, around what the visitor wrote. Its reader may never have
 * heard of the form, so it says who wrote what.
 */
export const copyWords: Record<Language, CopyWords> = {
  nl: {
    subject: 'Kopie van een vraag aan het loket kennisveiligheid',
    fields: {
      reference: 'Kenmerk',
      name: 'Naam',
      organisation: 'Organisatie',
      topic: 'Onderwerp',
      countries: 'Landen',
    },
    before: [
      'Iemand stelde het loket kennisveiligheid een vraag en liet u een kopie sturen.',
      'Wat tussen de lijnen staat, schreef de vragensteller. Het loket heeft het niet gelezen of gecontroleerd voordat het werd verstuurd. Wees voorzichtig met links.',
    ],
    after: [
      'U hoeft niets te doen. Het loket antwoordt de vragensteller. Een antwoord op dit bericht komt bij niemand aan; neem contact op met de vragensteller, of bel het loket: {phone}.',
      'Dit is een automatisch bericht.',
    ],
  },
  en: {
    subject: 'Copy of a question for the contact point for knowledge security',
    fields: {
      reference: 'Reference',
      name: 'Name',
      organisation: 'Organisation',
      topic: 'Subject',
      countries: 'Countries',
    },
    before: [
      'Somebody asked the contact point for knowledge security in the Netherlands a question, and had a copy sent to you.',
      'What stands between the lines was written by that person. The contact point did not read or check it before it was sent. Be careful with links.',
    ],
    after: [
      'There is nothing you need to do. The contact point answers the person who asked. A reply to this message reaches nobody; contact the person who asked, or call the contact point: {phone}.',
      'This is an automatic message.',
    ],
  },
};

/** Around what a visitor wrote, in the language of the mail. */
export const fence: Record<Language, { begin: string; end: string }> = {
  nl: { begin: '----- begin vraag -----', end: '----- einde vraag -----' },
  en: { begin: '----- begin question -----', end: '----- end question -----' },
};

/** An answer for the staff to begin with, a paragraph a line; `answers` only where there are any. */
export const replyWords: Record<
  Language,
  { opening: string[]; answers: string; closing: string[] }
> = {
  nl: {
    opening: [
      'Geachte {name},',
      'Op {date} stelde u een vraag aan het loket kennisveiligheid. Het kenmerk is {reference}.',
      '[Hier komt het antwoord.]',
    ],
    answers: 'Op onze site staat meer hierover:',
    closing: [
      'Een antwoord van het loket is een advies en is niet juridisch bindend. Uw instelling beslist zelf.',
      'Met vriendelijke groet,',
      'Loket Kennisveiligheid',
    ],
  },
  en: {
    opening: [
      'Dear {name},',
      'On {date} you asked the contact point for knowledge security a question. The reference is {reference}.',
      '[The answer goes here.]',
    ],
    answers: 'There is more about this on our site:',
    closing: [
      'An answer of the contact point is advice and is not legally binding. Your institution decides.',
      'Kind regards,',
      'National Contact Point for Knowledge Security',
    ],
  },
};

/** What the mail to the loket's staff says around the question; they read Dutch. */
export const staffWords = {
  reference: 'Kenmerk: {reference}',
  replyBy: 'Streefdatum voor het antwoord: {replyBy} (langer als ministeries meekijken)',
  contextBegin: '----- begin achtergrond (uit de check, of zelf geschreven) -----',
  contextEnd: '----- einde achtergrond -----',
  others: 'Dezelfde afzender stuurde in het afgelopen uur ook: {references}',
  answers:
    'Antwoorden op de site die misschien passen, gevonden door de zoekfunctie en door niemand nagekeken:',
  answer: '- vraag {number}: {title} {url}',
  rest: 'Antwoorden gaat naar de vragensteller. De regel hieronder is voor verwerking door een computer.',
  reply: 'Hieronder staat een begin van een antwoord, in de taal van de vragensteller.',
  trial: '[proef]',
  trialNotice: 'Dit is een proef van de beheerder, geen vraag. Niemand hoeft te antwoorden.',
  spam: '[mogelijk spam]',
  urgent: '[spoed: antwoord voor {day}]',
  personal: '[mogelijk persoonsgegevens in de tekst]',
  advice: '[volgens de regels: {name}] {rule}',
};

/** A sentence with its placeholders filled in; a value is taken as it is. */
export const fillIn = (sentence: string, values: Record<string, string>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
