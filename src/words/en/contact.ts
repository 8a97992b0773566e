import type { contact as nl } from '../nl/contact.ts';

/** Words of the pages around the form, in English. */
export const contact = {
  'contact.title': 'Contact: ask your question',
  'contact.lead':
    'Ask the contact point for knowledge security. It aims to answer within {time}; if it takes longer, you will be told.',
  'contact.first': 'Read this first',
  'contact.first.send':
    'Describe the collaboration in full: country, organisation, subject, form and your exact question.',
  'contact.first.not':
    'Do not send CVs, names of candidates or other personal data of other people. Attachments cannot be sent.',
  'contact.first.classified':
    'Do not send classified or otherwise secret information. Call instead.',
  'contact.first.persons':
    'The contact point does not investigate persons and does not say whether you may hire someone.',
  'contact.first.elsewhere':
    'Do you suspect espionage, or need a licence? Then another organisation is the right place:',
  'contact.first.check': 'Not sure whether this is the place?',
  'contact.first.phone': 'Rather call? The number is',
  'contact.part.you': 'About you',
  'contact.part.question': 'Your question',
  'contact.part.send': 'Sending',
  'contact.points.all': 'What the contact point needs to know, for each topic',
  'contact.points.topic': 'Mention for “{topic}”',
  'contact.points.outline': 'Put these points in the box',
  'contact.carried.fields': 'This was filled in for you; you can change it:',
  'contact.draft.kept':
    'What you fill in is kept on this device only, in this tab, until you send or clear it and for 24 hours at most.',
  'contact.draft.off':
    'Nothing is kept on this device: when you leave this page, your text is gone.',
  'contact.draft.nothing': 'Do not keep anything on this device',
  'contact.draft.nothing.hint': 'Choose this when others use the device too.',
  'contact.draft.wipe': 'Clear everything',
  'contact.privacy': 'What happens to your data is explained on the page',
  'contact.closed': 'The form is closed at the moment',
  'contact.closed.phone': 'You can call the contact point:',
  'contact.closed.mail': 'Or write to:',
  'contact.sent.title': 'Your question to the contact point',
  'contact.sent.thanks': 'Your question has been received',
  'contact.sent.reference': 'Your reference',
  'contact.sent.steps': 'What happens now',
  'contact.sent.step.received': 'your question has reached the contact point.',
  'contact.sent.step.read':
    'A staff member of RVO reads your question. If it touches on the work of a ministry, RVO coordinates the answer with it.',
  'contact.sent.step.call':
    'Have you heard nothing by then? Call the contact point and mention the reference:',
  'contact.sent.reply': 'The contact point aims to answer you by',
  'contact.sent.longer':
    'Weekends and public holidays do not count. If ministries have to be consulted it may take longer. You will be told.',
  'contact.sent.keep': 'Keep the reference. Mention it when you call or send more information.',
  'contact.sent.copy': 'Your question, as sent',
  'contact.sent.copy.text':
    'This text is kept nowhere. Print or save it now; once you leave the page it is gone from here.',
  'contact.sent.print': 'Print this page',
  'contact.sent.save': 'Save the question as a text file',
  'contact.sent.nothing':
    'This page knows of no question that was sent. If you have just asked a question and got no reference, assume that it did not arrive.',
  'contact.sent.again': 'To the form',
  'contact.not-sent.title': 'Your question has not been sent',
  'contact.not-sent.lead':
    'The mail could not be delivered at this moment. Your text is not lost: it is below.',
  'contact.not-sent.text': 'Your text',
  'contact.not-sent.retry': 'Try again',
  'contact.not-sent.retry.text':
    'Sending it again cannot cause a second question: the reference stays',
  'contact.unknown.title': 'It is not certain that your question was sent',
  'contact.unknown.lead':
    'The mail service did not confirm that it took your question. It may have arrived. Your text is below. Call the contact point and mention the reference, or try again.',
  'contact.unknown.retry.text':
    'Sending it again may bring a second mail. The contact point knows it by the same reference:',
  'contact.not-sent.mail': 'Or send the text yourself by e-mail to',
  'contact.not-sent.mail.shortened':
    'Your text is too long to be filled in beforehand; paste it into the mail.',
  'contact.not-sent.phone': 'Or call the contact point:',
  'contact.not-sent.copy': 'Copy the text',
} satisfies Record<keyof typeof nl, string>;
