import { expect, test } from 'vitest';
import { visit } from './visit.ts';

const path = '/vragen/mag-ik-een-studiereis-naar-rusland-organiseren/';
const clipboard = 'navigator.clipboard.readText()';

test('copies an answer for a mail, and the reference to it', async () => {
  await visit(
    path,
    async (page) => {
      await page.getByText('Citeer dit antwoord of neem het over').click();
      await page.getByRole('button', { name: 'Kopieer het antwoord' }).click();
      await page.getByText('De tekst is gekopieerd.').first().waitFor();
      const reply = await page.evaluate<string>(clipboard);
      await page.getByRole('button', { name: 'Kopieer de verwijzing' }).click();
      await page.getByText('De tekst is gekopieerd.').nth(1).waitFor();

      expect(reply).toContain('Nee. Een groepsreis naar Rusland regelen');
      expect(reply).toContain('Geen juridisch advies');
      expect(await page.evaluate<string>(clipboard)).toMatch(
        /vraag 140, versie 2.*sha256:[0-9a-f]{64}/,
      );
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('leads without JavaScript to the earlier text, what changed since, and back', async () => {
  await visit(
    path,
    async (page) => {
      await page.getByRole('link', { name: 'Versie 1, van 24 november 2026' }).click();
      await page.getByText('Dit is oude tekst: versie 1.').waitFor();
      await page.getByRole('link', { name: 'Vergelijk met de tekst van nu' }).click();

      expect(new URL(page.url()).hash).toBe('#comparison');
      expect(await page.getByText('[weg: ').count()).toBeGreaterThan(0);
      expect(await page.getByText('[nieuw: ').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Lees het antwoord van nu (versie 2)' }).click();
      await page.waitForURL(`**${path}`);
    },
    { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
  );
});
