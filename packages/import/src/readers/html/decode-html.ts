/**
 * The text of a page, by its byte order mark or what it says of itself in its first bytes; UTF-8 else. A page that says
 * `gb2312` is read as GB 18030, which holds all that its writers typed. https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xef && second === 0xbb) return new TextDecoder('utf-8').decode(bytes)
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(begin)?.[1]?.toLowerCase() ?? 'utf-8'
  return decoderFor(/^gb/.test(label) ? 'gb18030' : label).decode(bytes)
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new TextDecoder('utf-8')
  }
}
