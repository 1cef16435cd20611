const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, with padding. */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const first = bytes[at]!
    const second = bytes[at + 1]
    const third = bytes[at + 2]
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    text += alphabet[bits >> 18]! + alphabet[(bits >> 12) & 63]!
    text += second === undefined ? '=' : alphabet[(bits >> 6) & 63]!
    text += third === undefined ? '=' : alphabet[bits & 63]!
  }
  return text
}
