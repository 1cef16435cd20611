const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An absolute `http:`, `https:`, `mailto:` or `tel:` address that any output can carry as it is. */
export function isAddress(value: string): boolean {
  const protocol = protocolOf(value)
  return protocol !== undefined && linkProtocols.has(protocol)
}

/** The same for `http:` and `https:` only. */
export function isWebAddress(value: string): boolean {
  const protocol = protocolOf(value)
  return protocol === 'http:' || protocol === 'https:'
}

// `new URL` mends `http:example.com`, ` https://…` and `https:\\…` in silence: what it had to mend is refused here.
function protocolOf(value: string): string | undefined {
  if (/[\s<>"`\\\p{Cc}\p{Cf}\p{Cs}]/u.test(value)) return undefined
  const protocol = parse(value)?.protocol
  if (protocol === undefined) return undefined
  const rest = value.slice(protocol.length)
  const web = protocol === 'http:' || protocol === 'https:'
  return value.slice(0, protocol.length).toLowerCase() === protocol &&
    (!web || /^\/\/[^/]/.test(rest)) &&
    rest !== ''
    ? protocol
    : undefined
}

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
