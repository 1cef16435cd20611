import markdownIt from 'markdown-it'

/** An address without what readers write in several ways: `中` and `%E4%B8%AD`, `[` and `%5B`. */
export function sameAddress(url: string): string {
  const encoded = encode(url)
  return URL.canParse(encoded) ? new URL(encoded).href : encoded
}

/** An address as readers write it: markdown-it encodes the name of a host without a browser's mapping of its letters. */
export function waysToWrite(url: string): string[] {
  return [sameAddress(url), sameAddress(normalizeLink(url))]
}

const { normalizeLink } = markdownIt()

/** Whether an address is what a text says, as readers make links of bare addresses. */
export function isAddressOf(href: string, text: string): boolean {
  return ['', 'http://', 'mailto:'].some((scheme) => isSame(scheme + text, href))
}

// linkify writes names that are not ASCII as `xn--…`.
function isSame(one: string, other: string): boolean {
  if (sameAddress(one) === sameAddress(other)) return true
  const at = other.indexOf('xn--')
  return at !== -1 && /^(?:mailto:|\/\/)/.test(other) && encode(one).startsWith(encode(other.slice(0, at)))
}

function encode(url: string): string {
  return url
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|[[\]|'^`{}"<>\\]/gu, (character) =>
      encodeURIComponent(character).replace("'", '%27'),
    )
}
