import { z } from 'zod';
import { request, textOf, type Fetch } from '../request.ts';

interface Options {
  /** Address of the interface of GitHub, or of Forgejo, which has the same (GITHUB_API_URL). */
  api: string;
  /** Owner and name. */
  repository: string;
  token: string;
  title: string;
  /** What is to be done; without a word there is nothing left to do. */
  text: string;
  ask?: Fetch;
}

const issues = z.array(z.object({ number: z.number(), title: z.string() }));

/**
 * Keep one open issue with this title while there is something to do, and close it when there is not.
 * @returns what was done, in Dutch.
 * @throws when the repository does not let this happen.
 */
export async function keepIssue({
  api,
  repository,
  token,
  title,
  text,
  ask = fetch,
}: Options): Promise<string> {
  const place = `${api}/repos/${repository}/issues`;
  const send = async (method: string, url: string, data?: object) =>
    textOf(
      await request(url, {
        ask,
        method,
        headers: { Authorization: `token ${token}`, 'Content-Type': 'application/json' },
        ...(data && { body: JSON.stringify(data) }),
      }),
    );
  // The two have other names for the length of a list.
  const open = await send('GET', `${place}?state=open&per_page=100&limit=50`);
  const found = issues.parse(JSON.parse(open)).find((issue) => issue.title === title);
  const todo = text.trim();
  // Lines that a program wrote stay as they are.
  const body = `\`\`\`\`text\n${todo}\n\`\`\`\`\n`;
  if (!todo && !found) return 'niets te doen';
  if (!found) {
    await send('POST', place, { title, body });
    return `geopend: ${title}`;
  }
  await send('PATCH', `${place}/${found.number}`, todo ? { body } : { state: 'closed' });
  return todo ? `bijgewerkt: #${found.number}` : `gesloten: #${found.number}`;
}
