import { expect, test } from 'vitest';
import { origin } from '#src/site/origin.ts';
import { pdfOf } from '#tools/dossier/pdf-of.ts';
import { visit } from './visit.ts';

test('is made into a PDF that a screen reader can follow', async () => {
  const pdf = await visit('/', async (page) =>
    (await pdfOf(page, '/en/sanctions/dossier/', '1-8')).toString('latin1'),
  );

  expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (en)');
  expect(pdf).toContain('/Title (Sanctions dossier');
  expect(pdf).toContain('/Outlines');
  // 210 by 297 millimetres, in points.
  expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
    new Set(['/MediaBox [0 0 594.95996 841.91998]']),
  );
  expect(pdf).toContain(`/URI (${origin}`);
  expect(pdf).not.toContain('localhost');
});

test('opens the print window from the page itself', async () => {
  await visit('/sancties/dossier/', async (page) => {
    await page.evaluate('window.print = () => { document.title = "printed"; }');
    await page.getByRole('button', { name: 'Druk af of bewaar als pdf' }).click();

    expect(await page.title()).toBe('printed');
  });
});
