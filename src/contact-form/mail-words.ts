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

/** What the mail to the loket's staff says around the question; they read Dutch. */
export const staffWords = {
  reference: 'Kenmerk: {reference}',
  replyBy: 'Streefdatum voor het antwoord: {replyBy} (langer als ministeries meekijken)',
  begin: '----- begin vraag -----',
  end: '----- einde vraag -----',
  contextBegin: '----- begin achtergrond (uit de check, of zelf geschreven) -----',
  contextEnd: '----- einde achtergrond -----',
  rest: 'Antwoorden gaat naar de vragensteller. De regels hieronder zijn voor verwerking door een computer.',
  spam: '[mogelijk spam]',
  urgent: '[spoed: antwoord voor {day}]',
  personal: '[mogelijk persoonsgegevens in de tekst]',
  advice: '[volgens de regels: {name}] {rule}',
};

/** A sentence with its placeholders filled in; a value is taken as it is. */
export const fillIn = (sentence: string, values: Record<string, string>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
