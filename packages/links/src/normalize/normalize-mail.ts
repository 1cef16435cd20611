import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { encodeDraft } from '../change/encode-draft.ts'
import { cleanPairs } from '../clean/remove-trackers.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import { pairsFrom } from '../survey/pairs.ts'
import type { Settings } from '../tables/settings.ts'
import { HAS_PERCENT, HAS_UNSAFE } from '../text/kinds.ts'
import { escapedByte, isControlByte } from '../text/percent-decode.ts'
import { kindsIn } from '../text/reader.ts'
import type { RefusedLink } from '../types.ts'

/** More is no link of a publication. */
const MOST_ADDRESSES = 50
const START = 'mailto:'.length
const HEADERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['to', 'cc', 'subject', 'body'])

/** Tidies `mailto:` and checks that it only opens a letter: RFC 6068, without the headers that could be abused. */
export function normalizeMail(draft: Draft, settings: Settings): RefusedLink | undefined {
  if (joinsLines(draft)) return refuse('mail-header', draft.text.slice(START))
  const kinds = kindsIn(draft.text, START)
  if (kinds & (HAS_UNSAFE | HAS_PERCENT)) removeSpaces(draft)
  let addresses = readAddresses(draft.text)
  if (addresses.length > MOST_ADDRESSES) return refuse('mail-address', draft.text)
  if (kinds & HAS_UNSAFE) {
    const refusal = formDomains(
      draft,
      addresses.filter(({ domain }) => /[^\0-\x7f]/.test(domain)),
    )
    if (refusal) return refusal
    encodeDraft(draft, START, false)
    addresses = readAddresses(draft.text)
  }
  const question = queryStart(draft.text)
  if (question < draft.text.length) {
    const pairs = pairsFrom(draft.text, question + 1, settings.asked)
    cleanPairs(draft, { rules: settings.general, path: '', settings }, pairs)
  }
  return checkAddresses(draft.text, addresses) ?? formDomains(draft, addresses) ?? checkHeaders(draft.text)
}

interface MailAddress {
  start: number
  end: number
  /** Offset of the last `@`; below `start` where there is none. */
  at: number
  domain: string
}

/** The addresses before the query, empty ones included; none for `mailto:?…`. Stops at one more than is allowed. */
function readAddresses(text: string): MailAddress[] {
  const stop = queryStart(text)
  const addresses: MailAddress[] = []
  if (stop === START) return addresses
  for (let start = START; start <= stop && addresses.length <= MOST_ADDRESSES; ) {
    const comma = text.indexOf(',', start)
    const end = comma < 0 || comma > stop ? stop : comma
    const at = text.lastIndexOf('@', end - 1)
    addresses.push({ start, end, at, domain: at < start ? '' : text.slice(at + 1, end) })
    start = end + 1
  }
  return addresses
}

/** A line break that was written into a mail link may begin a header; in a bare address it only wraps a line. */
function joinsLines({ text, changes }: Draft): boolean {
  if (!changes.some(({ rule, before }) => rule === rules.joinLines.id && /[\r\n]/.test(before))) return false
  return !changes.some(({ rule }) => rule === rules.mailto.id) || queryStart(text) < text.length
}

function queryStart(text: string): number {
  const question = text.indexOf('?')
  return question < 0 ? text.length : question
}

/** Those in quotes are part of a name. */
function removeSpaces(draft: Draft): void {
  const { text } = draft
  const end = queryStart(text)
  const edits: Edit[] = []
  let quoted = false
  for (let index = START; index < end; index++) {
    if (text[index] === '"' || text.startsWith('%22', index)) quoted = !quoted
    const length = quoted ? 0 : text[index] === ' ' ? 1 : text.startsWith('%20', index) ? 3 : 0
    if (length > 0) edits.push({ start: index, end: index + length, after: '', rule: rules.mailSpace })
    if (length > 0) index += length - 1
  }
  editAll(draft, edits)
}

function checkAddresses(text: string, addresses: readonly MailAddress[]): RefusedLink | undefined {
  if (addresses.length === 0 && text.length <= START + 1) return refuse('mail-address', text)
  for (const { start, end, at } of addresses) {
    if (at <= start || !/^[\w!#$&'*+/=?^{|}~.%-]+$/.test(text.slice(start, at)))
      return refuse('mail-address', text.slice(start, end))
    if (holdsControl(text.slice(start, end))) return refuse('mail-header', text.slice(start, end))
  }
  return undefined
}

/** Reads the domains of addresses, and writes them as they are sent. */
function formDomains(draft: Draft, addresses: readonly MailAddress[]): RefusedLink | undefined {
  const edits: Edit[] = []
  for (const { end, at, domain } of addresses) {
    const host = readHost(domain)
    if (!host.ok) return host
    if (host.name === domain) continue
    const rule = host.name === domain.toLowerCase() ? rules.hostCase : rules.hostForm
    edits.push({ start: at + 1, end, after: host.name, rule })
  }
  editAll(draft, edits)
  return undefined
}

function checkHeaders(text: string): RefusedLink | undefined {
  const question = queryStart(text)
  if (question === text.length) return undefined
  for (const pair of text.slice(question + 1).split('&')) {
    if (pair === '') continue
    const [name = '', value = ''] = pair.split('=', 2)
    if (!HEADERS.has(name.toLowerCase())) return refuse('mail-header', name)
    if (name.toLowerCase() !== 'body' && holdsControl(value)) return refuse('mail-header', pair)
  }
  return undefined
}

function holdsControl(text: string): boolean {
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index + 1)) {
    if (isControlByte(escapedByte(text, index))) return true
  }
  return false
}
