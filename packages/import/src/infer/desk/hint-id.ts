/** Sixteen hexadecimal digits by the rule and the words it is about: FNV-1a, 64 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hintId(rule: string, text: string): string {
  // In sixteen bits each, the lowest first: whole numbers of 64 bits are many times slower.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  for (const byte of new TextEncoder().encode(`${rule}\n${text}`)) {
    a ^= byte
    // Times the prime, which is 2 to the 40th and 435.
    const low = a * 435
    const second = b * 435 + (low >>> 16)
    const third = c * 435 + (a << 8) + (second >>> 16)
    const high = d * 435 + (b << 8) + (third >>> 16)
    ;[a, b, c, d] = [low & 0xffff, second & 0xffff, third & 0xffff, high & 0xffff]
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('')
}
