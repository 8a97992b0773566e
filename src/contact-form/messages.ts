import type {
  CheckedField,
  coordinatorAnswers,
  FieldName,
  organisationTypes,
  topics,
} from './fields.ts';
import type { FindingKind } from './personal-data.ts';

/** What can be wrong with a field. */
export type Fault = 'missing' | 'invalid' | 'tooLong' | 'personal';

interface Messages {
  labels: Record<Exclude<FieldName, 'language' | 'submissionId'>, string>;
  hints: Partial<Record<FieldName, string>>;
  optional: string;
  organisationTypes: Record<(typeof organisationTypes)[number], string>;
  topics: Record<(typeof topics)[number], string>;
  coordinatorAnswers: Record<(typeof coordinatorAnswers)[number], string>;
  choose: string;
  /** `invalid` stands for every fault that has no words of its own. */
  faults: Record<CheckedField, { invalid: string } & Partial<Record<Fault, string>>>;
  /** `place` names `{found}`, its `{kind}` and the `{line}` of the question in which it stands. */
  personalData: { place: string; kinds: Record<FindingKind, string> };
  title: string;
  errorPrefix: string;
  errorHeading: string;
  submit: string;
  answers: string;
  sending: string;
  network: string;
  tooMany: string;
  notSent: string;
  unsaved: string;
  receipt: Record<'sent' | 'failed', string>;
  refusals: Record<403 | 405 | 413 | 415, { title: string; detail: string }>;
  mailSubject: string;
  copied: string;
  notCopied: string;
}

const nl: Messages = {
  labels: {
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    phone: 'Telefoonnummer',
    organisation: 'Naam van uw organisatie',
    organisationType: 'Soort organisatie',
    role: 'Uw functie',
    topic: 'Waar gaat uw vraag over?',
    countries: 'Om welke landen gaat het?',
    question: 'Uw vraag',
    replyBefore: 'Wanneer hebt u uiterlijk een antwoord nodig?',
    coordinatorConsulted: 'Hebt u uw eigen coördinator kennisveiligheid geraadpleegd?',
    noThirdPartyData: 'Ik stuur geen persoonsgegevens van anderen mee.',
    receipt: 'Stuur mij een ontvangstbevestiging per e-mail.',
    personalDataChecked: 'Ik heb dit nagekeken en wil de tekst zo versturen.',
    website: 'Laat dit veld leeg',
  },
  hints: {
    email: 'Hierop krijgt u antwoord.',
    question:
      'Noem het land, de organisatie waarmee u samenwerkt, het onderwerp, de vorm van samenwerking en wat u precies wilt weten.',
    replyBefore: 'Alleen invullen als er een deadline is.',
    receipt: 'De bevestiging bevat uw kenmerk en niets van wat u hebt geschreven.',
  },
  optional: 'niet verplicht',
  organisationTypes: {
    university: 'Universiteit',
    'university-of-applied-sciences': 'Hogeschool',
    umc: 'Universitair medisch centrum',
    'research-institute': 'Onderzoeksinstituut',
    'research-funder': 'Onderzoeksfinancier',
    mbo: 'Mbo-instelling',
    government: 'Overheid',
    company: 'Bedrijf',
    student: 'Ik ben student',
    other: 'Anders',
  },
  topics: {
    'knowledge-security': 'Kennisveiligheid in het algemeen',
    partner: 'Een partner, opdrachtgever of financier',
    people: 'Personeel, gasten of studenten',
    russia: 'Rusland: sancties of samenwerking',
    belarus: 'Belarus: sancties of samenwerking',
    'export-control': 'Exportcontrole en dual-use',
    'knowledge-embargo': 'Kennisembargo',
    funding: 'Subsidie of financiering',
    travel: 'Reizen, visa of bijeenkomsten',
    other: 'Iets anders',
  },
  coordinatorAnswers: {
    yes: 'Ja',
    no: 'Nee',
    none: 'Mijn organisatie heeft die niet, of ik weet het niet',
  },
  choose: 'Maak een keuze',
  faults: {
    name: {
      missing: 'Vul uw naam in',
      invalid: 'Uw naam bevat tekens die hier niet kunnen; gebruik gewone tekst op één regel',
      tooLong: 'Uw naam mag hoogstens 100 tekens lang zijn',
    },
    email: {
      missing: 'Vul uw e-mailadres in',
      invalid: 'Vul een e-mailadres in zoals naam@universiteit.nl',
      tooLong: 'Uw e-mailadres mag hoogstens 254 tekens lang zijn',
    },
    phone: {
      invalid: 'Vul een telefoonnummer in met cijfers, spaties en eventueel een plusteken',
      tooLong: 'Het telefoonnummer mag hoogstens 30 tekens lang zijn',
    },
    organisation: {
      missing: 'Vul de naam van uw organisatie in',
      invalid: 'De naam van uw organisatie bevat tekens die hier niet kunnen',
      tooLong: 'De naam van uw organisatie mag hoogstens 150 tekens lang zijn',
    },
    organisationType: {
      missing: 'Kies het soort organisatie',
      invalid: 'Kies het soort organisatie uit de lijst',
    },
    role: {
      invalid: 'Uw functie bevat tekens die hier niet kunnen',
      tooLong: 'Uw functie mag hoogstens 100 tekens lang zijn',
    },
    topic: {
      missing: 'Kies waar uw vraag over gaat',
      invalid: 'Kies een onderwerp uit de lijst',
    },
    countries: {
      invalid: 'De landen bevatten tekens die hier niet kunnen; gebruik één regel',
      tooLong: 'De landen mogen samen hoogstens 200 tekens lang zijn',
    },
    question: {
      missing: 'Vul uw vraag in',
      invalid: 'Uw vraag bevat onzichtbare tekens die hier niet kunnen',
      tooLong: 'Uw vraag mag hoogstens 6000 tekens lang zijn',
    },
    replyBefore: { invalid: 'Vul een datum in als 2026-12-31, of laat dit veld leeg' },
    coordinatorConsulted: { invalid: 'Kies een van de antwoorden' },
    noThirdPartyData: {
      missing: 'Bevestig dat u geen persoonsgegevens van anderen meestuurt',
      invalid: 'Bevestig dat u geen persoonsgegevens van anderen meestuurt',
    },
    receipt: { invalid: 'Vink het vakje aan, of laat het leeg' },
    personalDataChecked: {
      invalid: 'Vink het vakje aan, of laat het leeg',
      personal:
        'Dit lijkt op persoonsgegevens: {found}. Haal ze weg, of bevestig dat u de tekst zo wilt versturen',
    },
    submissionId: { invalid: 'Laad de pagina opnieuw', tooLong: 'Laad de pagina opnieuw' },
  },
  personalData: {
    place: '“{found}” ({kind}, regel {line})',
    kinds: {
      bsn: 'burgerservicenummer',
      iban: 'rekeningnummer',
      passport: 'paspoortnummer',
      'birth-date': 'geboortedatum',
      cv: 'cv',
      email: 'e-mailadres van iemand anders',
    },
  },
  title: 'Stel uw vraag',
  errorPrefix: 'Fout: ',
  errorHeading: 'Er is een probleem',
  submit: 'Verstuur uw vraag',
  answers: 'Misschien staat uw antwoord hier al (opent in een nieuw tabblad):',
  sending: 'Uw vraag wordt verstuurd…',
  network:
    'Er is geen verbinding. Uw vraag is niet verstuurd en staat nog in het formulier. Probeer het opnieuw.',
  tooMany:
    'Er zijn te veel berichten kort na elkaar verstuurd. Uw tekst staat nog in het formulier. Probeer het over een minuut opnieuw.',
  notSent:
    'Uw vraag is niet verstuurd: de mail kon niet worden afgeleverd. Uw tekst is bewaard op deze pagina.',
  unsaved: 'Uw vraag is nog niet verstuurd.',
  receipt: {
    sent: 'U krijgt ook een bevestiging per e-mail.',
    failed:
      'De bevestiging per e-mail kon niet worden verstuurd. Uw vraag is wel aangekomen; bewaar dit kenmerk.',
  },
  refusals: {
    403: {
      title: 'Dit formulier is van een andere site verstuurd',
      detail: 'Open het formulier op deze site en verstuur uw vraag daar, of bel het loket.',
    },
    405: { title: 'Dit kan hier niet', detail: 'Gebruik het formulier op de contactpagina.' },
    413: {
      title: 'Uw bericht is te groot',
      detail: 'Ga terug, maak de tekst korter en verstuur hem opnieuw. Bijlagen kunnen niet mee.',
    },
    415: {
      title: 'Dit soort bericht kan niet',
      detail: 'Gebruik het formulier op de contactpagina.',
    },
  },
  mailSubject: 'Vraag aan het loket kennisveiligheid',
  copied: 'De tekst is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd; kopieer hem zelf.',
};

const en: Messages = {
  labels: {
    name: 'Your name',
    email: 'Your e-mail address',
    phone: 'Phone number',
    organisation: 'Name of your organisation',
    organisationType: 'Kind of organisation',
    role: 'Your role',
    topic: 'What is your question about?',
    countries: 'Which countries are involved?',
    question: 'Your question',
    replyBefore: 'By when do you need an answer?',
    coordinatorConsulted: 'Have you consulted your own knowledge security coordinator?',
    noThirdPartyData: 'I am not sending personal data of other people.',
    receipt: 'Send me a receipt by e-mail.',
    personalDataChecked: 'I have checked this and want to send the text as it is.',
    website: 'Leave this field empty',
  },
  hints: {
    email: 'The answer will be sent here.',
    question:
      'Name the country, the organisation you work with, the subject, the kind of cooperation and what exactly you want to know.',
    replyBefore: 'Only if there is a deadline.',
    receipt: 'The receipt holds your reference and nothing of what you wrote.',
  },
  optional: 'optional',
  organisationTypes: {
    university: 'University',
    'university-of-applied-sciences': 'University of applied sciences',
    umc: 'University medical centre',
    'research-institute': 'Research institute',
    'research-funder': 'Research funder',
    mbo: 'Secondary vocational education (mbo)',
    government: 'Government',
    company: 'Company',
    student: 'I am a student',
    other: 'Other',
  },
  topics: {
    'knowledge-security': 'Knowledge security in general',
    partner: 'A partner, client or funder',
    people: 'Staff, guests or students',
    russia: 'Russia: sanctions or cooperation',
    belarus: 'Belarus: sanctions or cooperation',
    'export-control': 'Export control and dual-use',
    'knowledge-embargo': 'Knowledge embargo',
    funding: 'Grants or funding',
    travel: 'Travel, visas or events',
    other: 'Something else',
  },
  coordinatorAnswers: {
    yes: 'Yes',
    no: 'No',
    none: 'My organisation has none, or I do not know',
  },
  choose: 'Choose one',
  faults: {
    name: {
      missing: 'Enter your name',
      invalid: 'Your name has characters that cannot be used here; use plain text on one line',
      tooLong: 'Your name can be at most 100 characters long',
    },
    email: {
      missing: 'Enter your e-mail address',
      invalid: 'Enter an e-mail address like name@university.nl',
      tooLong: 'Your e-mail address can be at most 254 characters long',
    },
    phone: {
      invalid: 'Enter a phone number with digits, spaces and perhaps a plus sign',
      tooLong: 'The phone number can be at most 30 characters long',
    },
    organisation: {
      missing: 'Enter the name of your organisation',
      invalid: 'The name of your organisation has characters that cannot be used here',
      tooLong: 'The name of your organisation can be at most 150 characters long',
    },
    organisationType: {
      missing: 'Choose the kind of organisation',
      invalid: 'Choose the kind of organisation from the list',
    },
    role: {
      invalid: 'Your role has characters that cannot be used here',
      tooLong: 'Your role can be at most 100 characters long',
    },
    topic: {
      missing: 'Choose what your question is about',
      invalid: 'Choose a subject from the list',
    },
    countries: {
      invalid: 'The countries have characters that cannot be used here; use one line',
      tooLong: 'The countries together can be at most 200 characters long',
    },
    question: {
      missing: 'Enter your question',
      invalid: 'Your question has invisible characters that cannot be used here',
      tooLong: 'Your question can be at most 6000 characters long',
    },
    replyBefore: { invalid: 'Enter a date like 2026-12-31, or leave this field empty' },
    coordinatorConsulted: { invalid: 'Choose one of the answers' },
    noThirdPartyData: {
      missing: 'Confirm that you are not sending personal data of other people',
      invalid: 'Confirm that you are not sending personal data of other people',
    },
    receipt: { invalid: 'Tick the box, or leave it empty' },
    personalDataChecked: {
      invalid: 'Tick the box, or leave it empty',
      personal:
        'This looks like personal data: {found}. Remove it, or confirm that you want to send the text as it is',
    },
    submissionId: { invalid: 'Reload the page', tooLong: 'Reload the page' },
  },
  personalData: {
    place: '“{found}” ({kind}, line {line})',
    kinds: {
      bsn: 'citizen service number',
      iban: 'bank account',
      passport: 'passport number',
      'birth-date': 'date of birth',
      cv: 'CV',
      email: 'e-mail address of someone else',
    },
  },
  title: 'Ask your question',
  errorPrefix: 'Error: ',
  errorHeading: 'There is a problem',
  submit: 'Send your question',
  answers: 'Your answer may be here already (opens in a new tab):',
  sending: 'Your question is being sent…',
  network:
    'There is no connection. Your question has not been sent and is still in the form. Try again.',
  tooMany:
    'Too many messages were sent shortly after each other. Your text is still in the form. Try again in a minute.',
  notSent:
    'Your question has not been sent: the mail could not be delivered. Your text is still on this page.',
  unsaved: 'Your question has not been sent yet.',
  receipt: {
    sent: 'You will also get a receipt by e-mail.',
    failed:
      'The receipt could not be sent by e-mail. Your question did arrive; keep this reference.',
  },
  refusals: {
    403: {
      title: 'This form was sent from another site',
      detail: 'Open the form on this site and send your question there, or call the contact point.',
    },
    405: { title: 'This cannot be done here', detail: 'Use the form on the contact page.' },
    413: {
      title: 'Your message is too large',
      detail: 'Go back, shorten the text and send it again. Attachments cannot be sent.',
    },
    415: {
      title: 'This kind of message cannot be sent',
      detail: 'Use the form on the contact page.',
    },
  },
  mailSubject: 'Question for the contact point for knowledge security',
  copied: 'The text has been copied.',
  notCopied: 'Copying did not work. The text is selected; copy it yourself.',
};

export const messages = { nl, en };
