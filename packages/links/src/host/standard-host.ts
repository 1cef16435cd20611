// The one global that this package needs. It is declared here, as the package is typed without DOM and without Node.
declare const URL: new (input: string) => { hostname: string }

/** The host as the URL standard writes it; nothing where it refuses it, or where it is longer than any name in the DNS. */
export function standardHost(host: string): string | undefined {
  // For a long host in many different letters, the time that `new URL` takes grows with the square of its length.
  if (host.length > longestHost) return undefined
  try {
    return new URL(`http://${host}/`).hostname
  } catch {
    return undefined
  }
}

const longestHost = 253
