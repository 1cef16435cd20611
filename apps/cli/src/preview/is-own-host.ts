/**
 * Whether a request came to this machine under its own name. A page of somebody else's whose host name leads here (DNS
 * rebinding) sends that name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  // Browsers leave out the port that `http:` has by itself.
  return ['127.0.0.1', 'localhost', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  )
}
