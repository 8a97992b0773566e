import { load } from 'cheerio/slim';
import { fieldNames, writtenText, type FieldName } from '#src/contact-form/fields.ts';
import { messages } from '#src/contact-form/messages.ts';
import type { Language } from '#src/site/language.ts';
import type { Values } from './body.ts';

/**
 * Read a page to fill in. Written back, only what must be escaped is: references to other characters
 * are longer, and those to U+0080 to U+009F mean something else (HTML standard, 13.2.5.80).
 */
const open = (html: string) => load(html, { xml: { xmlMode: false, encodeEntities: 'utf8' } });

export interface FieldError {
  field: FieldName;
  message: string;
}

/** The form as the visitor filled it in, with a summary of what is wrong and a message a field. */
export function fillForm(html: string, values: Values, errors: FieldError[], language: Language) {
  const $ = open(html);
  for (const name of fieldNames) {
    setValue($, name, values[name]);
    // What waited for something to hold now holds it.
    if (values[name]) $(`[data-field="${name}"]`).removeAttr('hidden');
  }

  const text = messages[language];
  $('title').prepend(text.errorPrefix);
  const summary = $('[data-error-summary]').removeAttr('hidden');
  for (const { field, message } of errors) {
    const link = $('<a class="nl-link"></a>').attr('href', `#${field}`).text(message);
    summary.find('ul').append($('<li></li>').append(link));
    $(`[data-field="${field}"]`).removeAttr('hidden').addClass('utrecht-form-field--invalid');
    $(`[data-error-for="${field}"]`).removeAttr('hidden').text(message);
    const control = $(`#${field}`).attr('aria-invalid', 'true');
    const described = [control.attr('aria-describedby'), `${field}-error`].filter(Boolean);
    control.attr('aria-describedby', described.join(' '));
  }
  return $.html();
}

function setValue($: ReturnType<typeof load>, name: FieldName, value = '') {
  const control = $(`form [name="${name}"]`);
  if (control.is('textarea')) {
    // HTML drops one line end at the start of a textarea, so the text gets one to spare.
    control.text(`\n${value}`);
  } else if (control.is('select')) {
    control.find('option').each((_, option) => {
      const chosen = $(option).attr('value') === value;
      if (chosen) $(option).attr('selected', '');
      else $(option).removeAttr('selected');
    });
  } else if (control.is('[type="checkbox"], [type="radio"]')) {
    control.filter((_, box) => $(box).attr('value') === value).attr('checked', '');
  } else {
    control.attr('value', value);
  }
}

/** Mail programs cut off longer links, some without a word; half a text is worse than none. */
const longestInLink = 1500;

interface NotSent {
  reference?: string | undefined;
  mailbox?: string | undefined;
  /** That nobody knows whether it was delivered, and whether it can then be sent again safely. */
  unknown?: { canRepeat: boolean } | undefined;
}

/** The page for a question that was not delivered: what is known, the whole text back, and ways to go on. */
export function fillNotSent(
  html: string,
  values: Partial<Record<FieldName, string | undefined>>,
  { reference, mailbox, unknown }: NotSent,
) {
  const $ = open(html);
  const written = writtenText(values);
  if (unknown) $('title').text($('[data-when="unknown"][data-title]').attr('data-title') ?? '');
  $(`[data-when="${unknown ? 'failed' : 'unknown'}"]`).remove();
  $('[data-when="unknown"]').removeAttr('hidden');
  $(`[data-when="${unknown?.canRepeat === false ? 'repeatable' : 'doubling'}"]`).remove();
  $('[data-when="doubling"]').removeAttr('hidden');
  $('[data-slot="text"]').text(`\n${written}`);
  $('[data-slot="reference"]').text(reference ?? '');
  $('[data-when="reference"]').attr('hidden', reference ? null : '');
  const retry = $('[data-slot="retry"]');
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) retry.append($('<input type="hidden">').attr({ name, value }));
  }
  if (mailbox) {
    const isShort = written.length <= longestInLink;
    const body = isShort ? encodeURIComponent(written) : '';
    const subject = encodeURIComponent(reference ? `[${reference}]` : '');
    $('[data-slot="mailto"]')
      .attr('href', `mailto:${mailbox}?subject=${subject}&body=${body}`)
      .text(mailbox);
    $('[data-when="mailto"]').removeAttr('hidden');
    $('[data-when="shortened"]').attr('hidden', isShort ? '' : null);
  }
  return $.html();
}

/** The page after a delivered question: reference and days, the receipt, and who else may help. */
export function fillSent(
  html: string,
  {
    reference,
    received,
    replyBy,
    receipt,
    copy,
    advice,
  }: Record<'reference' | 'received' | 'replyBy', string> &
    Partial<Record<'receipt' | 'copy', string | undefined>> & { advice: string[] },
) {
  const $ = open(html);
  const heading = $('h1').text();
  const thanks = $('h1').attr('data-received') ?? heading;
  $('title').text($('title').text().replace(heading, thanks));
  $('h1').text(thanks);
  $('[data-when="sent"]').removeAttr('hidden');
  $('[data-when="nothing"]').remove();
  $('[data-slot="reference"]').text(reference);
  $('[data-slot="received"]').text(received);
  $('[data-slot="reply-by"]').text(replyBy);
  $('[data-slot="receipt"]').text(receipt ?? '');
  $('[data-slot="coordinator-copy"]').text(copy ?? '');
  // The page holds every piece of advice; only those that it knows can be shown.
  $('[data-advice]').each((_, item) => {
    if (!advice.includes($(item).attr('data-advice') ?? '')) $(item).remove();
  });
  if ($('[data-advice]').length > 0) $('[data-when="advice"]').removeAttr('hidden');
  return $.html();
}
