import { report } from './report/cli.ts';

// `npm run report`, or for a machine: `npm run -s report -- --json`.
try {
  const { said, code } = await report(process.argv.slice(2));
  console.log(said);
  process.exitCode = code;
} catch (error) {
  // Left alone it would end with 1, which a scheduled job takes for work to do.
  console.error(error);
  process.exitCode = 2;
}
