import { afterAll, vi } from 'vitest';

const environment = { ...process.env };

// Files share a worker: what one of them changed around it must not reach the next.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.env = { ...environment };
});
