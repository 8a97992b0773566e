import { law } from './law/cli.ts';

// `npm run law`, or for a machine: `npm run -s law -- --json`.
try {
  const { said, code } = await law({ isJson: process.argv.includes('--json') });
  console.log(said);
  process.exitCode = code;
} catch (error) {
  // Left alone it would end with 1, which a scheduled job takes for news.
  console.error(error);
  process.exitCode = 2;
}
