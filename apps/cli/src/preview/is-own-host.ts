/**
 * Whether a request came to this machine under its own name. A page of somebody else's whose host name leads here (DNS
 * rebinding) sends that name.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some((name) => host === `${name}:${port}`)
}
