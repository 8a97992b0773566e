import { readFileSync } from 'node:fs';
import { keepIssue } from './issue/keep-issue.ts';

// `npm run keep-issue -- <title> <file>`, in a workflow of GitHub or Forgejo.
const [title = '', file = ''] = process.argv.slice(2);
const {
  GITHUB_API_URL: api = '',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_TOKEN: token = '',
} = process.env;
if (!title || !file || !api || !repository || !token) {
  console.error('Geef een titel en een bestand, binnen een workflow met een GITHUB_TOKEN.');
  process.exit(2);
}
console.log(await keepIssue({ api, repository, token, title, text: readFileSync(file, 'utf8') }));
