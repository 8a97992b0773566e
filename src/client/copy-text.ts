import { messages } from '../contact-form/messages.ts';
import { languageOf } from '../lib/language.ts';

const button = document.querySelector<HTMLButtonElement>('[data-copy]');
const text = document.querySelector<HTMLTextAreaElement>('[data-slot="text"]');
const status = document.querySelector('[data-copy-status]');

if (button && text && status) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.value).then(() => {
      status.textContent = messages[languageOf(location)].copied;
    });
  });
}
