import type { data as nl } from '../nl/data.ts';

/** Words of the open data and of the page about them, in English. */
export const data = {
  'data.title': 'Open data',
  'data.lead':
    'All answers, sources and rules of this site as files, for use in a system of your own.',
  'data.notice':
    'This is not legal advice and not a permission. An answer binds nobody. Check the date of each answer. Where the languages differ, the Dutch text holds.',
  'data.files': 'Which files there are',
  'data.files.text':
    'Every file is JSON (UTF-8) with a JSON Schema. What readers see on the site is there in Dutch and English: in the fields nl and en. The sentences of the facts, the places in an act, the names of acts with a question, the names of fields and the schemas are in English only. The title of a document is in its own language. Four lists are also there as a table (CSV), for a spreadsheet.',
  'data.file': 'File',
  'data.holds': 'What it holds',
  'data.formats': 'Addresses',
  'data.schema': 'schema',
  'data.index': 'All files',
  'data.index.about': 'The list of all files, with address, media type and schema.',
  'data.question': 'One question',
  'data.question.about':
    'A file for each question, under its permanent number. This is question 1.',
  'data.questions': 'Questions',
  'data.questions.about':
    'All questions with the short answer, the kind of statement, the dates and the sources.',
  'data.acts': 'Acts and documents',
  'data.acts.about':
    'What the site rests on: acts, decisions, letters and pages, with what they amend and what we read.',
  'data.evidence': 'Facts',
  'data.evidence.about':
    'What is so, where it stands, which version we read, how we know it and which questions use it. The table has a row for each place.',
  'data.packages': 'Sanctions packages',
  'data.packages.about': 'The EU packages, with their acts and the questions that they touch.',
  'data.worksheet': 'Worksheet',
  'data.worksheet.about':
    'What the worksheet asks, and every rule that may be in play, with acts and facts.',
  'data.checks': 'Checks',
  'data.checks.about': 'The decision graphs: every step, every answer and every outcome.',
  'data.finder': 'Fields and goods',
  'data.finder.about': 'Under which lists a field of research or a thing may fall.',
  'data.referrals': 'Other organisations',
  'data.referrals.about': 'Who can help you better, and when.',
  'data.glossary': 'Glossary',
  'data.glossary.about': 'Every term in two languages, with its meaning and synonyms.',
  'data.texts': 'Texts and codes',
  'data.texts.about':
    'Every text of an answer that the site keeps, of now and of earlier versions, with its days and its code (SHA-256). It leads from a code to the text.',
  'data.others': 'There are also:',
  'data.llms': 'an overview in plain text',
  'data.calendar': 'Calendar of known days (iCalendar)',
  'data.feed': 'the changes as a feed ({name})',
  'data.holidays':
    'the holidays on which the contact point does not answer (JSON); the form counts with them',
  'data.contact-mail':
    'the form of the line for computers in a mail from the form (JSON Schema), for whoever processes mails of the contact point',
  'data.overview.title':
    'National Contact Point for Knowledge Security (Rijksbreed loket kennisveiligheid): all answers',
  'data.overview.version': 'version {version}',
  'data.examples': 'Examples',
  'data.example.one': 'Fetch one question:',
  'data.example.select': 'Find with jq all answers of which the law has changed:',
  'data.example.script':
    'Show the answer to a question in a page of your own. Any address may do this (CORS):',
  'data.promise': 'What you can rely on',
  'data.promise.ids': 'A number or id is never used again.',
  'data.promise.fields': 'Fields are added. They get no other name and no other meaning.',
  'data.promise.withdrawn':
    'A question that was withdrawn stays, with the date, the reason and the question to read instead.',
  'data.promise.same':
    'A file changes only when its content changes. It does not say when it was made.',
  'data.promise.table':
    'The tables follow RFC 4180. A list in a cell is separated by “; ”. Where a cell begins with the sign of a formula, an apostrophe stands before it.',
  'data.cite': 'How to cite',
  'data.cite.text':
    'Name the contact point, the number of the question, the day until which the answer holds (“asOf”) and the permanent address. For example:',
  'data.cite.example': '{name}, question {n}, as of {date}, {address}',
  'data.cite.ready':
    'Each answer has a reference that is ready to use. It also gives the day of the text and a code (SHA-256) of the file index.md.',
  'data.cite.proves':
    'The code shows whether a text that was kept is exactly the text that stood here. It does not say whether the answer is right, nor on which day it stood here: so name the day as well.',
  'data.cite.changes':
    'Every change gives another code: also a minor change, a new check, or a new title of another answer. The site keeps only texts that a major change replaced. So keep index.md with your reference.',
  'data.cite.all': 'All codes of texts that are on the site now are in:',
  'data.licence': 'Licence',
  'data.licence.text':
    'CC0 1.0: you may use everything, also without naming us. If you copy an answer, put the date and this warning beside it.',
  'data.fields': 'Fields',
  'data.fields.text':
    'The tables below are made from the schemas. Every file begins with the same fields.',
  'data.fields.head': 'In every file',
  'data.field': 'Field',
  'data.field.type': 'Type',
  'data.field.about': 'Meaning',
  'data.type.string': 'text',
  'data.type.bilingual': 'text, nl and en',
  'data.type.bilingual-list': 'list of texts, nl and en',
  'data.type.integer': 'number',
  'data.type.boolean': 'true or false',
  'data.type.date': 'date',
  'data.type.uri': 'address',
  'data.type.pages': 'address, nl and en',
  'data.type.object': 'group',
  'data.type.one-of': 'one of: {values}',
  'data.type.always': 'always {values}',
  'data.type.list': 'list of: {type}',
  'data.type.optional': 'not always',
} satisfies Record<keyof typeof nl, string>;
