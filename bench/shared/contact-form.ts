import type { Dependencies } from '#functions/contact/exchange.ts';
import { handleContact } from '#functions/contact/handle.ts';
import { pagesIn } from '#functions/contact/pages.ts';
import { sendersOfAnHour } from '#functions/contact/senders.ts';
import { publicHolidays } from '#src/publish/holidays.ts';

const holidays = new Set(publicHolidays(new Date()));

export type Handler = (request: Request) => Promise<Response>;

/** The handler of the form, called in this program; all but its way to the mailbox is the same. */
export function contactForm(deliver: Dependencies['deliver']): Handler {
  // As in the function: one memory for all requests.
  const senders = sendersOfAnHour();
  return (request) =>
    handleContact(request, {
      trial: 'none',
      mail: { from: 'Loket <formulier@loket.example>', to: 'loket@loket.example' },
      loket: { workingDays: 3, phone: '088 042 62 00', holidays },
      advise: () => [],
      findAnswers: () => Promise.resolve([]),
      senders,
      mayReceive: () => true,
      secret: 'a secret of the bench',
      deliver,
      readPage: pagesIn('.'),
      now: () => new Date(),
      log: () => undefined,
    });
}
