// The one global this package needs. Declared here, because the packages are typed without DOM and without Node.
declare const URL: new (input: string) => { hostname: string }

/** The host as the URL standard writes it, or nothing where it reads none. */
export function standardHost(host: string): string | undefined {
  try {
    return new URL(`http://${host}/`).hostname
  } catch {
    return undefined
  }
}
