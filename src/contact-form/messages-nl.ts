import type { Messages } from './messages-type.ts';

/** What the contact form says in Dutch. */
export const nl: Messages = {
  labels: {
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    phone: 'Telefoonnummer',
    organisation: 'Naam van uw organisatie',
    organisationType: 'Soort organisatie',
    role: 'Uw functie',
    topic: 'Waar gaat uw vraag over?',
    countries: 'Om welke landen gaat het?',
    context: 'Wat u al hebt geantwoord of uitgezocht',
    question: 'Uw vraag',
    replyBefore: 'Wanneer hebt u uiterlijk een antwoord nodig?',
    coordinatorConsulted: 'Hebt u uw eigen coördinator kennisveiligheid geraadpleegd?',
    noThirdPartyData: 'Ik stuur geen persoonsgegevens van anderen mee.',
    receipt: 'Stuur mij een ontvangstbevestiging per e-mail.',
    coordinatorEmail: 'E-mailadres van uw eigen coördinator kennisveiligheid',
    copyToCoordinator: 'Stuur een kopie van mijn vraag naar dit adres.',
    personalDataChecked: 'Ik heb dit nagekeken en wil de tekst zo versturen.',
    website: 'Laat dit veld leeg',
  },
  hints: {
    email: 'Hierop krijgt u antwoord.',
    context:
      'U kunt deze tekst aanpassen of wissen. Hij gaat mee met uw vraag. Er is plaats voor {max} tekens.',
    question:
      'Noem het land, de organisatie waarmee u samenwerkt, het onderwerp, de vorm van samenwerking en wat u precies wilt weten. Er is plaats voor {max} tekens.',
    replyBefore: 'Alleen invullen als er een deadline is.',
    receipt: 'De bevestiging bevat uw kenmerk en niets van wat u hebt geschreven.',
    coordinatorEmail: 'Alleen nodig als u uw coördinator een kopie wilt sturen.',
    copyToCoordinator:
      'De kopie bevat uw vraag, het onderwerp, de landen, uw naam, uw organisatie en het kenmerk.',
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
      tooLong: 'Uw naam mag hoogstens {max} tekens lang zijn',
    },
    email: {
      missing: 'Vul uw e-mailadres in',
      invalid: 'Vul een e-mailadres in zoals naam@universiteit.nl',
      tooLong: 'Uw e-mailadres mag hoogstens {max} tekens lang zijn',
    },
    phone: {
      invalid: 'Vul een telefoonnummer in met cijfers, of laat dit veld leeg',
      tooLong: 'Het telefoonnummer mag hoogstens {max} tekens lang zijn',
    },
    organisation: {
      missing: 'Vul de naam van uw organisatie in',
      tooLong: 'De naam van uw organisatie mag hoogstens {max} tekens lang zijn',
    },
    organisationType: {
      missing: 'Kies het soort organisatie',
      invalid: 'Kies het soort organisatie uit de lijst',
    },
    role: {
      tooLong: 'Uw functie mag hoogstens {max} tekens lang zijn',
    },
    topic: {
      missing: 'Kies waar uw vraag over gaat',
      invalid: 'Kies een onderwerp uit de lijst',
    },
    countries: {
      tooLong: 'De landen mogen samen hoogstens {max} tekens lang zijn',
    },
    context: {
      tooLong: 'Wat u al hebt geantwoord of uitgezocht, mag hoogstens {max} tekens lang zijn',
    },
    question: {
      missing: 'Vul uw vraag in',
      tooLong: 'Uw vraag mag hoogstens {max} tekens lang zijn',
    },
    replyBefore: {
      invalid: 'Vul een datum in als 31-12-2026, of laat dit veld leeg',
      outOfRange: 'Vul een dag in vanaf vandaag en binnen een jaar, of laat dit veld leeg',
    },
    coordinatorConsulted: { invalid: 'Kies een van de antwoorden' },
    noThirdPartyData: {
      missing: 'Bevestig dat u geen persoonsgegevens van anderen meestuurt',
      invalid: 'Bevestig dat u geen persoonsgegevens van anderen meestuurt',
    },
    receipt: { invalid: 'Vink het vakje aan, of laat het leeg' },
    coordinatorEmail: {
      missing: 'Vul het e-mailadres van uw coördinator in, of vraag geen kopie',
      invalid: 'Vul een e-mailadres in zoals naam@universiteit.nl, of laat dit veld leeg',
      tooLong: 'Het e-mailadres van uw coördinator mag hoogstens {max} tekens lang zijn',
    },
    copyToCoordinator: { invalid: 'Vink het vakje aan, of laat het leeg' },
    personalDataChecked: {
      invalid: 'Vink het vakje aan, of laat het leeg',
      personal:
        'Dit lijkt op persoonsgegevens: {found}. Haal ze weg, of bevestig dat u de tekst zo wilt versturen',
    },
    submissionId: { invalid: 'Laad de pagina opnieuw', tooLong: 'Laad de pagina opnieuw' },
  },
  personalData: {
    place: '“{found}” ({kind}, regel {line})',
    field: '“{found}” ({kind}, {field})',
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
  left: 'U hebt nog {n} tekens over.',
  over: 'Uw tekst is {n} tekens te lang; er is plaats voor {max}.',
  carried: {
    check: 'Meegenomen uit de check',
    worksheet: 'Meegenomen van het werkblad',
    page: 'Uw reactie op een pagina',
    other: 'Meegenomen van een andere pagina',
    link: 'Ingevuld door een link: kijk na of dit uw vraag is',
    remove: 'Verwijder',
  },
  carriedFrom: {
    check: 'Geef andere antwoorden',
    worksheet: 'Terug naar het werkblad',
    page: 'Terug naar die pagina',
  },
  draft: {
    restored: 'Wat u eerder invulde, staat weer in het formulier.',
    sure: 'Wilt u alles wissen wat u hebt ingevuld? Dit kan niet ongedaan worden gemaakt.',
    wiped: 'Alles is gewist. Van uw tekst is niets meer op dit apparaat bewaard.',
  },
  sending: 'Uw vraag wordt verstuurd…',
  network:
    'Er is geen verbinding. Uw vraag is niet verstuurd en staat nog in het formulier. Probeer het opnieuw.',
  noAnswer:
    'Er kwam geen antwoord. Het is niet zeker of uw vraag is verstuurd; uw tekst staat nog in het formulier. Bel het loket, of verstuur hem opnieuw: dan krijgt hij hetzelfde kenmerk, zodat het loket ziet dat het één vraag is.',
  received:
    'Uw vraag is ontvangen. Uw kenmerk: {reference}. Bewaar het; u krijgt antwoord per e-mail.',
  tooMany:
    'Er zijn te veel berichten kort na elkaar verstuurd. Uw tekst staat nog in het formulier. Probeer het over een minuut opnieuw.',
  notSent:
    'Uw vraag is niet verstuurd: de mail kon niet worden afgeleverd. Uw tekst is bewaard op deze pagina.',
  unknown:
    'Uw vraag is misschien verstuurd, maar de maildienst heeft het niet bevestigd. Uw tekst staat nog op deze pagina.',
  receipt: {
    sent: 'U krijgt ook een bevestiging per e-mail.',
    failed:
      'Het is niet zeker dat de bevestiging per e-mail is verstuurd. Uw vraag is wel aangekomen; bewaar dit kenmerk.',
    'held back':
      'Er is geen bevestiging gestuurd: dit adres kreeg er het afgelopen uur al enkele. Uw vraag is wel aangekomen; bewaar dit kenmerk.',
  },
  copyToCoordinator: {
    sent: 'De kopie aan uw coördinator is verstuurd.',
    failed:
      'Het is niet zeker dat de kopie aan uw coördinator is verstuurd. Uw vraag is wel aangekomen.',
    'held back':
      'Er is geen kopie aan uw coördinator gestuurd; het formulier stuurt een adres maar enkele berichten per uur. Uw vraag is wel aangekomen.',
    withheld:
      'Er is geen kopie aan uw coördinator gestuurd, want het formulier hield uw bericht voor reclame. Uw vraag is wel aangekomen; stuur de tekst zelf door.',
  },
  refusals: {
    403: {
      title: 'Dit formulier is van een andere site verstuurd',
      detail:
        'Open het formulier op deze site en verstuur uw vraag daar, of bel het loket op {phone}.',
    },
    405: {
      title: 'Dit kan hier niet',
      detail: 'Gebruik het formulier op de contactpagina, of bel het loket op {phone}.',
    },
    413: {
      title: 'Uw bericht is te groot',
      detail:
        'Maak de tekst in het formulier korter en verstuur hem opnieuw. Bijlagen kunnen niet mee. Of bel het loket op {phone}.',
    },
    415: {
      title: 'Dit soort bericht kan niet',
      detail: 'Gebruik het formulier op de contactpagina, of bel het loket op {phone}.',
    },
    500: {
      title: 'Er ging iets mis op deze site',
      detail: 'Uw vraag is niet verstuurd. Kopieer uw tekst, en bel het loket op {phone}.',
    },
    504: {
      title: 'Het is niet zeker of uw vraag is verstuurd',
      detail:
        'Er ging iets mis op deze site. Kopieer uw tekst, en bel het loket op {phone} om te horen of uw vraag er is.',
    },
  },
  mailSubject: 'Vraag aan het loket kennisveiligheid',
  copied: 'De tekst is gekopieerd.',
  notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd; kopieer hem zelf.',
};
