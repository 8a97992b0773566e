import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** What Node says of an answer; the headers of the request are names and values in turn. */
interface Answer {
  request: { headers: string[] };
  response: { statusCode: number };
}

/**
 * Watch whether a request leaves this machine, and with which status it is answered. `fetch` fails
 * in one way for a service that was never reached and for one that took the mail and hung up, and
 * the SDK hands on the status that a body claims; only Node's own account tells what happened
 * (undici, docs/docs/api/DiagnosticsChannel.md).
 * @param key Idempotency key of the request.
 * @param host Where it goes, with the port if it is not that of the scheme.
 * @param onLeave Called when the request is on its way.
 */
export function watchRequest(key: string, host: string, onLeave: () => void) {
  let hasLeft = false;
  let isUnreachable = false;
  let status: number | undefined;
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
  const onAnswer = (event: unknown) => {
    const { request, response } = event as Answer;
    const at = request.headers.findIndex((name) => name.toLowerCase() === 'idempotency-key');
    if (at >= 0 && request.headers[at + 1] === key) status = response.statusCode;
  };
  subscribe('undici:client:sendHeaders', onHeaders);
  subscribe('undici:request:headers', onAnswer);
  subscribe('undici:client:connectError', onConnectError);
  return {
    /** True only on the word of Node: in doubt a request has left. */
    neverLeft: () => isUnreachable && !hasLeft,
    /** Status of the answer, as far as one came. */
    status: () => status,
    stop: () => {
      unsubscribe('undici:request:headers', onAnswer);
      unsubscribe('undici:client:sendHeaders', onHeaders);
      unsubscribe('undici:client:connectError', onConnectError);
    },
  };
}
