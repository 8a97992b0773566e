import { doctor } from './doctor/cli.ts';

// `npm run doctor`, or for a machine: `npm run -s doctor -- --json`.
try {
  const { said, code } = await doctor(process.argv.slice(2));
  console.log(said);
  process.exitCode = code;
} catch (error) {
  // Left alone it would end with 1, which a scheduled job takes for something to mend.
  console.error(error);
  process.exitCode = 2;
}
