const webProtocols = ['http:', 'https:']
const linkProtocols = [...webProtocols, 'mailto:', 'tel:']

/** An absolute `http:`, `https:`, `mailto:` or `tel:` address that any output can carry as it is. */
export function isAddress(value: string): boolean {
  return hasProtocol(value, linkProtocols)
}

/** The same for `http:` and `https:` only. */
export function isWebAddress(value: string): boolean {
  return hasProtocol(value, webProtocols)
}

// `new URL` mends `http:example.com`, ` https://…` and `https:\\…` in silence: what it had to mend is refused here.
function hasProtocol(value: string, protocols: string[]): boolean {
  if (/[\s<>"`\\\p{Cc}\p{Cf}\p{Cs}]/u.test(value)) return false
  const protocol = value.slice(0, value.indexOf(':') + 1).toLowerCase()
  const rest = value.slice(protocol.length)
  if (!protocols.includes(protocol) || rest === '') return false
  if (webProtocols.includes(protocol) && !hasHost(rest)) return false
  return parse(value)?.protocol === protocol
}

const hasHost = (rest: string) => /^\/\/[^/]/.test(rest) && (rest.length <= longestHost || !hasLongHost(rest))

// The longest name of the DNS; `new URL` takes the square of one in many different letters.
const longestHost = 253

const hasLongHost = (rest: string) =>
  (/^\/\/(?:[^/?#]*@)?([^/?#:]*)/.exec(rest)?.[1]?.length ?? 0) > longestHost

// Not `URL.canParse`: once it is hot, Node 20's refuses addresses with letters such as `ü`, which `new URL` takes.
function parse(value: string): URL | undefined {
  try {
    return new URL(value)
  } catch (error) {
    // A `RangeError` says nothing of the address: the stack is used up.
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}
