import type { Page } from 'playwright-core';

/** A part of a page as the browser tells a screen reader of it. */
export interface Spoken {
  role: string;
  name: string;
}

/** Everything of a page that the browser tells a screen reader, in its order: not what the code says. */
export async function spokenOn(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
    }));
}
