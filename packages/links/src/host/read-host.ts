import { privateEndings } from '../data/private-endings.ts'
import { refuse } from '../sentences/refusals.ts'
import { isCapital, isDigit, isLabelCharacter } from '../text/characters.ts'
import { DOT } from '../text/codes.ts'
import { codeAt } from '../text/string-methods.ts'
import type { RefusedLink } from '../types.ts'
import { isPrivateIpv4, isPrivateIpv6, parseIpv4 } from './ip-address.ts'
import { judgeScripts } from './judge-scripts.ts'
import { toUnicodeHost } from './punycode.ts'
import { standardHost } from './standard-host.ts'

export interface Host {
  ok: true
  /** As it is sent on the wire, without a root dot. */
  name: string
  /** What to show: the host in its own script, unless that looks like another host or is read in two ways. */
  shown: string
  homograph: boolean
}

/** Reads a host without its port. Refuses one that no reader can reach, and one that programs read differently. */
export function readHost(raw: string): Host | RefusedLink {
  const shape = shapeOf(raw)
  if (shape === 'plain') return readName(raw, raw)
  if (shape === 'upper') return readName(raw.toLowerCase(), raw)
  return readOdd(raw)
}

function plainHost(name: string): Host {
  return { ok: true, name, shown: name, homograph: false }
}

type Shape = 'plain' | 'upper' | 'odd'

function shapeOf(host: string): Shape {
  let shape: Shape = 'plain'
  for (let index = 0; index < host.length; index++) {
    const code = codeAt(host, index)
    if (isCapital(code)) shape = 'upper'
    else if (!isLabelCharacter(code) && code !== DOT) return 'odd'
  }
  return shape
}

const LABEL = 63
const NAME = 253

function readName(lower: string, raw: string): Host | RefusedLink {
  const name = lower.endsWith('.') ? lower.slice(0, -1) : lower
  if (name === '' || name.length > NAME) return refuse('invalid-host', raw)
  let start = 0
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
    if (dot === start || dot - start > LABEL) return refuse('invalid-host', raw)
    start = dot + 1
  }
  const length = name.length - start
  if (length === 0 || length > LABEL) return refuse('invalid-host', raw)
  if (isDigit(codeAt(name, start)) && endsInNumber(name.slice(start))) return readIpv4(name, raw)
  if (start === 0 || privateEndings.has(name.slice(start))) return refuse('unreachable-host', raw)
  return name.includes('xn--') ? readInternational(name, raw) : plainHost(name)
}

function endsInNumber(label: string): boolean {
  return /^(?:\d+|0x[\da-f]*)$/.test(label)
}

// `2130706433`, `0x7f.1` and `0177.1` are addresses to a browser and names to RFC 3986.
function readIpv4(name: string, raw: string): Host | RefusedLink {
  const bytes = parseIpv4(name)
  if (bytes) return isPrivateIpv4(bytes) ? refuse('unreachable-host', raw) : plainHost(name)
  const read = standardHost(name)
  const meant = read === undefined ? undefined : parseIpv4(read)
  if (!meant) return refuse('invalid-host', raw)
  return refuse(isPrivateIpv4(meant) ? 'unreachable-host' : 'ambiguous-host', raw)
}

function readOdd(raw: string): Host | RefusedLink {
  if (raw.startsWith('[')) return readIpv6(raw)
  if (raw.includes('%')) return refuse('ambiguous-host', raw)
  if (DEVIATION.test(raw)) return refuse('ambiguous-host', raw)
  // `URL` would take a sign that ends a host for the beginning of a path, and drop it.
  if (!/[^\0-\x7f]/.test(raw) || /[/\\?#@:]/.test(raw)) return refuse('invalid-host', raw)
  const read = standardHost(raw)
  if (read === undefined || shapeOf(read) !== 'plain') return refuse('invalid-host', raw)
  return readName(read, raw)
}

// IDNA 2003 reads `faß` as `fass`, `ς` as `σ`, and drops joiners; UTS 46 as the URL standard uses it keeps them.
const DEVIATION = /[ßẞς\u200c\u200d]/

function readIpv6(raw: string): Host | RefusedLink {
  const name = /^\[[\da-f:.]+\]$/i.test(raw) ? standardHost(raw) : undefined
  if (name === undefined) return refuse('invalid-host', raw)
  return isPrivateIpv6(name) ? refuse('unreachable-host', raw) : plainHost(name)
}

function readInternational(name: string, raw: string): Host | RefusedLink {
  const own = toUnicodeHost(name)
  if (own.includes('xn--') || standardHost(name) !== name || standardHost(own) !== name)
    return refuse('invalid-host', raw)
  if (mixesTopLevel(own)) return refuse('invalid-host', raw)
  const verdict = judgeScripts(own)
  if (verdict === 'mixed') return refuse('mixed-script', raw)
  const homograph = verdict === 'homograph'
  return { ok: true, name, shown: homograph || DEVIATION.test(own) ? name : own, homograph }
}

/** No top-level domain mixes Latin letters and Chinese: `e.com的网站` is a host with a sentence behind it. */
function mixesTopLevel(host: string): boolean {
  const label = host.slice(host.lastIndexOf('.') + 1)
  return /[a-z\d]/.test(label) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(label)
}
