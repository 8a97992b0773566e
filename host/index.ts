import { checkEnv } from '#functions/contact/env.ts';
import { isPreview } from '#src/site/origin.ts';
import { startHost } from './start-host.ts';

// `node server.mjs` in the folder that `npm run pack` makes.
const { PORT = '8080', HOST = '0.0.0.0', TRUST_PROXY = 'false' } = process.env;
const place = isPreview ? 'preview' : 'production';

try {
  const { port, stop } = await startHost({
    port: Number(PORT),
    host: HOST,
    place,
    isBehindProxy: TRUST_PROXY === 'true',
  });
  // Whoever starts it hears this, and not only the visitor whose question cannot be delivered.
  const { faulty } = checkEnv(process.env, place);
  if (faulty) console.error(`The form cannot deliver; missing or wrong: ${faulty.join(', ')}`);
  console.log(`ready on port ${port}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
} catch (error) {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') console.error(`Port ${PORT} is in use; choose another with PORT.`);
  else if (code === 'ERR_SOCKET_BAD_PORT') console.error(`PORT is ${PORT}; give a number.`);
  else throw error;
  process.exitCode = 1;
}
