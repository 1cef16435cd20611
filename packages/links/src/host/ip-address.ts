/** The four bytes of a plain dotted IPv4 address (`203.0.113.7`), or nothing. */
export function parseIpv4(host: string): number[] | undefined {
  const parts = host.split('.')
  if (parts.length !== 4) return undefined
  const bytes = parts.map((part) => (/^(?:0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256))
  return bytes.every((byte) => byte < 256) ? bytes : undefined
}

/** Loopback, private, link-local, carrier, benchmark, multicast and reserved ranges, as IANA registers them. */
export function isPrivateIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true
  if (a === 100) return b >= 64 && b < 128
  if (a === 169) return b === 254
  if (a === 172) return b >= 16 && b < 32
  if (a === 192) return b === 168 || (b === 0 && c === 0)
  return a === 198 && (b === 18 || b === 19)
}

/** The same of an IPv6 address as `URL` writes it (`[2001:db8::1]`); some of them hold an IPv4 address. */
export function isPrivateIpv6(host: string): boolean {
  const groups = expand(host.slice(1, -1))
  const [first = 0, second = 0] = groups
  const inner = (from: number) => groups.slice(from, from + 2).flatMap((group) => [group >> 8, group & 255])
  if (groups.slice(0, 5).every((group) => group === 0)) {
    return groups[5] === 0 ? true : groups[5] !== 0xffff || isPrivateIpv4(inner(6))
  }
  if (first === 0x64 && second === 0xff9b) return isPrivateIpv4(inner(6))
  if (first === 0x2002) return isPrivateIpv4(inner(1))
  return (first & 0xe000) !== 0x2000
}

function expand(text: string): number[] {
  const [head = '', tail] = text.split('::')
  const left = numbers(head)
  if (tail === undefined) return left
  const right = numbers(tail)
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
