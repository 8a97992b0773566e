import { expect, test } from 'vitest';
import { linkIn } from '#tools/dossier/link-in.ts';

const page = `<div class="dossier__title"><time datetime="2026-11-28"> 28 november 2026 </time></div>
<p class="dossier__screen" data-pdf hidden></p><p>Rest</p>`;
const pdf = Buffer.concat([
  Buffer.from('/Type /Pages /Count 2 /Type /Page\n/Type /Page\n'),
  Buffer.alloc(4_100_000),
]);
const made = { address: '/sancties/dossier.pdf', pdf };

test('the dossier leads to its PDF with pages, size and day', () => {
  const linked = linkIn(page, made, 'nl');

  expect(linked).toContain('href="/sancties/dossier.pdf"');
  expect(linked).toContain('(2 pagina’s, 4,1 MB, stand van 28 november 2026)');
  expect(linked).not.toContain('hidden');
  expect(linked).toContain('<p>Rest</p>');
});

test('a second run replaces the link, and does not add one', () => {
  const once = linkIn(page, made, 'nl');

  expect(linkIn(once, made, 'nl')).toBe(once);
});

test('a page without a place for the link says what to do', () => {
  expect(() => linkIn('<p>Rest</p>', made, 'nl')).toThrow('npm run build');
});
