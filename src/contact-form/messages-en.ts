import type { Messages } from './messages-type.ts';

/** What the contact form says in English. */
export const en: Messages = {
  labels: {
    name: 'Your name',
    email: 'Your e-mail address',
    phone: 'Phone number',
    organisation: 'Name of your organisation',
    organisationType: 'Kind of organisation',
    role: 'Your role',
    topic: 'What is your question about?',
    countries: 'Which countries are involved?',
    context: 'What you have answered or found out already',
    question: 'Your question',
    replyBefore: 'By when do you need an answer?',
    coordinatorConsulted: 'Have you consulted your own knowledge security coordinator?',
    noThirdPartyData: 'I am not sending personal data of other people.',
    receipt: 'Send me a receipt by e-mail.',
    coordinatorEmail: 'E-mail address of your own knowledge security coordinator',
    copyToCoordinator: 'Send a copy of my question to this address.',
    personalDataChecked: 'I have checked this and want to send the text as it is.',
    website: 'Leave this field empty',
  },
  hints: {
    email: 'The answer will be sent here.',
    context:
      'You can change or clear this text. It is sent along with your question. There is room for {max} characters.',
    question:
      'Name the country, the organisation you work with, the subject, the kind of cooperation and what exactly you want to know. There is room for {max} characters.',
    replyBefore: 'Only if there is a deadline.',
    receipt: 'The receipt holds your reference and nothing of what you wrote.',
    coordinatorEmail: 'Only needed if you want to send your coordinator a copy.',
    copyToCoordinator:
      'The copy holds your question, the subject, the countries, your name, your organisation and the reference.',
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
      tooLong: 'Your name can be at most {max} characters long',
    },
    email: {
      missing: 'Enter your e-mail address',
      invalid: 'Enter an e-mail address like name@university.nl',
      tooLong: 'Your e-mail address can be at most {max} characters long',
    },
    phone: {
      invalid: 'Enter a phone number with digits, or leave this field empty',
      tooLong: 'The phone number can be at most {max} characters long',
    },
    organisation: {
      missing: 'Enter the name of your organisation',
      tooLong: 'The name of your organisation can be at most {max} characters long',
    },
    organisationType: {
      missing: 'Choose the kind of organisation',
      invalid: 'Choose the kind of organisation from the list',
    },
    role: {
      tooLong: 'Your role can be at most {max} characters long',
    },
    topic: {
      missing: 'Choose what your question is about',
      invalid: 'Choose a subject from the list',
    },
    countries: {
      tooLong: 'The countries together can be at most {max} characters long',
    },
    context: {
      tooLong: 'What you have answered or found out already can be at most {max} characters long',
    },
    question: {
      missing: 'Enter your question',
      tooLong: 'Your question can be at most {max} characters long',
    },
    replyBefore: {
      invalid: 'Enter a date like 31-12-2026, or leave this field empty',
      outOfRange: 'Enter a day from today, within a year, or leave this field empty',
    },
    coordinatorConsulted: { invalid: 'Choose one of the answers' },
    noThirdPartyData: {
      missing: 'Confirm that you are not sending personal data of other people',
      invalid: 'Confirm that you are not sending personal data of other people',
    },
    receipt: { invalid: 'Tick the box, or leave it empty' },
    coordinatorEmail: {
      missing: 'Enter the e-mail address of your coordinator, or ask for no copy',
      invalid: 'Enter an e-mail address like name@university.nl, or leave this field empty',
      tooLong: 'The e-mail address of your coordinator can be at most {max} characters long',
    },
    copyToCoordinator: { invalid: 'Tick the box, or leave it empty' },
    personalDataChecked: {
      invalid: 'Tick the box, or leave it empty',
      personal:
        'This looks like personal data: {found}. Remove it, or confirm that you want to send the text as it is',
    },
    submissionId: { invalid: 'Reload the page', tooLong: 'Reload the page' },
  },
  personalData: {
    place: '“{found}” ({kind}, line {line})',
    field: '“{found}” ({kind}, {field})',
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
  left: 'You have {n} characters left.',
  over: 'Your text is {n} characters too long; there is room for {max}.',
  carried: {
    check: 'Brought along from the check',
    worksheet: 'Brought along from the worksheet',
    page: 'Your comment on a page',
    other: 'Brought along from another page',
    link: 'Filled in by a link: see whether this is your question',
    remove: 'Remove',
  },
  carriedFrom: {
    check: 'Give other answers',
    worksheet: 'Back to the worksheet',
    page: 'Back to that page',
  },
  draft: {
    restored: 'What you filled in earlier is back in the form.',
    sure: 'Do you want to clear everything that you filled in? This cannot be undone.',
    wiped: 'Everything has been cleared. Nothing of your text is kept on this device any more.',
  },
  sending: 'Your question is being sent…',
  network:
    'There is no connection. Your question has not been sent and is still in the form. Try again.',
  noAnswer:
    'No answer came. It is not certain whether your question was sent; your text is still in the form. Call the contact point, or send it again: it then gets the same reference, so that the contact point sees that it is one question.',
  received:
    'Your question has been received. Your reference: {reference}. Keep it; you will get an answer by e-mail.',
  tooMany:
    'Too many messages were sent shortly after each other. Your text is still in the form. Try again in a minute.',
  notSent:
    'Your question has not been sent: the mail could not be delivered. Your text is still on this page.',
  unknown:
    'Your question may have been sent, but the mail service did not confirm it. Your text is still on this page.',
  receipt: {
    sent: 'You will also get a receipt by e-mail.',
    failed:
      'It is not certain that the receipt was sent by e-mail. Your question did arrive; keep this reference.',
    'held back':
      'No receipt was sent: this address has had several in the past hour. Your question did arrive; keep this reference.',
  },
  copyToCoordinator: {
    sent: 'The copy to your coordinator has been sent.',
    failed:
      'It is not certain that the copy to your coordinator was sent. Your question did arrive.',
    'held back':
      'No copy was sent to your coordinator; the form sends an address only a few messages an hour. Your question did arrive.',
    withheld:
      'No copy was sent to your coordinator, because the form took your message for advertising. Your question did arrive; pass the text on yourself.',
  },
  refusals: {
    403: {
      title: 'This form was sent from another site',
      detail:
        'Open the form on this site and send your question there, or call the contact point on {phone}.',
    },
    405: {
      title: 'This cannot be done here',
      detail: 'Use the form on the contact page, or call the contact point on {phone}.',
    },
    413: {
      title: 'Your message is too large',
      detail:
        'Shorten the text in the form and send it again. Attachments cannot be sent. Or call the contact point on {phone}.',
    },
    415: {
      title: 'This kind of message cannot be sent',
      detail: 'Use the form on the contact page, or call the contact point on {phone}.',
    },
    500: {
      title: 'Something went wrong on this site',
      detail:
        'Your question has not been sent. Copy your text, and call the contact point on {phone}.',
    },
    504: {
      title: 'It is not certain whether your question was sent',
      detail:
        'Something went wrong on this site. Copy your text, and call the contact point on {phone} to hear whether your question is there.',
    },
  },
  mailSubject: 'Question for the contact point for knowledge security',
  copied: 'The text has been copied.',
  notCopied: 'Copying did not work. The text is selected; copy it yourself.',
};
