import { isPreview } from '#src/site/origin.ts';
import { startHost } from './start-host.ts';

// `node server.mjs` in the folder that `npm run pack` makes.
const { PORT = '8080', HOST = '0.0.0.0', TRUST_PROXY = 'false' } = process.env;
const { port, stop } = await startHost({
  port: Number(PORT),
  host: HOST,
  place: isPreview ? 'preview' : 'production',
  isBehindProxy: TRUST_PROXY === 'true',
});
console.log(`ready on port ${port}`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
