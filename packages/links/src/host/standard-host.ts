// The one global this package needs. Declared here, because the packages are typed without DOM and without Node.
declare const URL: new (input: string) => { hostname: string }

/** The host as the URL standard writes it, or nothing where it reads none, or is longer than the DNS has names. */
export function standardHost(host: string): string | undefined {
  // `new URL` takes the square of a long one in many different letters.
  if (host.length > longestHost) return undefined
  try {
    return new URL(`http://${host}/`).hostname
  } catch {
    return undefined
  }
}

const longestHost = 253
