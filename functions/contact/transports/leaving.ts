import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * Watch whether a request leaves this machine. `fetch` fails in one way for a service that was never
 * reached and for one that took the mail and hung up; only Node's own account tells them apart
 * (undici, docs/docs/api/DiagnosticsChannel.md).
 * @param key Idempotency key of the request.
 * @param host Where it goes, with the port if it is not that of the scheme.
 * @param onLeave Called when the request is on its way.
 */
export function watchLeaving(key: string, host: string, onLeave: () => void) {
  let hasLeft = false;
  let isUnreachable = false;
  const onHeaders = (event: unknown) => {
    const { headers } = event as { headers: string };
    if (!headers.toLowerCase().includes(`idempotency-key: ${key.toLowerCase()}\r\n`)) return;
    hasLeft = true;
    onLeave();
  };
  const onConnectError = (event: unknown) => {
    const { connectParams } = event as { connectParams: { host: string } };
    isUnreachable ||= connectParams.host === host;
  };
  subscribe('undici:client:sendHeaders', onHeaders);
  subscribe('undici:client:connectError', onConnectError);
  return {
    /** True only on the word of Node: in doubt a request has left. */
    neverLeft: () => isUnreachable && !hasLeft,
    stop: () => {
      unsubscribe('undici:client:sendHeaders', onHeaders);
      unsubscribe('undici:client:connectError', onConnectError);
    },
  };
}
