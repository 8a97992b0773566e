import { canary } from './canary/canary.ts';
import { ownVariables } from './own-variables.ts';

// `npm run canary -- https://www.example.nl`, or for a machine: `npm run -s canary -- <address> --json`.
const args = process.argv.slice(2);
const [address = ''] = args.filter((word) => word !== '--json');
const { code, ...sung } = await canary({ address, key: ownVariables()['CANARY_KEY'] });
console.log(args.includes('--json') ? JSON.stringify({ code, ...sung }) : sung.said);
process.exitCode = code;
