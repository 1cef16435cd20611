import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { encodeUnsafe } from '../change/encode-unsafe.ts'
import { removeTrackers } from '../clean/remove-trackers.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import { pairsFrom } from '../survey/pairs.ts'
import type { Settings } from '../tables/settings.ts'
import { HAS_PERCENT, HAS_UNSAFE } from '../text/has.ts'
import { escapedByte, isControlByte } from '../text/percent-decode.ts'
import { kindsIn } from '../text/reader.ts'
import type { RefusedLink } from '../types.ts'
import { addressesEnd, MAIL_START, type MailAddress, readAddresses } from './mail-addresses.ts'

/** A publication never writes to more people at once. */
const MOST_ADDRESSES = 50
const HEADERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['to', 'cc', 'subject', 'body'])

/** Tidies `mailto:` and checks that it only opens a letter: RFC 6068, without the headers that could be abused. */
export function normalizeMail(draft: Draft, settings: Settings): RefusedLink | undefined {
  if (joinsLines(draft)) return refuse('mail-header', draft.text.slice(MAIL_START))
  const kinds = kindsIn(draft.text, MAIL_START)
  if (kinds & (HAS_UNSAFE | HAS_PERCENT)) removeSpaces(draft)
  let addresses = readAddresses(draft.text, MOST_ADDRESSES + 1)
  if (addresses.length > MOST_ADDRESSES) return refuse('mail-address', draft.text)
  if (kinds & HAS_UNSAFE) {
    const refusal = formDomains(
      draft,
      addresses.filter(({ domain }) => /[^\0-\x7f]/.test(domain)),
    )
    if (refusal) return refusal
    encodeUnsafe(draft, { start: MAIL_START })
    addresses = readAddresses(draft.text, MOST_ADDRESSES + 1)
  }
  cleanHeaders(draft, settings)
  return checkAddresses(draft.text, addresses) ?? formDomains(draft, addresses) ?? checkHeaders(draft.text)
}

/** A line break that was written into a mail link may begin a header; in a bare address it only wraps a line. */
function joinsLines({ text, changes }: Draft): boolean {
  if (!changes.some(({ rule, before }) => rule === rules.joinLines.id && /[\r\n]/.test(before))) return false
  return !changes.some(({ rule }) => rule === rules.mailto.id) || addressesEnd(text) < text.length
}

/** Spaces in quotes are part of a name, and stay. */
function removeSpaces(draft: Draft): void {
  const { text } = draft
  const edits: Edit[] = []
  let quoted = false
  for (const { index, 0: found } of text.slice(MAIL_START, addressesEnd(text)).matchAll(/"|%22| |%20/g)) {
    const start = MAIL_START + index
    if (found === '"' || found === '%22') quoted = !quoted
    else if (!quoted) edits.push({ start, end: start + found.length, after: '', rule: rules.mailSpace })
  }
  editAll(draft, edits)
}

function cleanHeaders(draft: Draft, settings: Settings): void {
  const { text } = draft
  const question = addressesEnd(text)
  if (question === text.length) return
  const pairs = pairsFrom(text, { start: question + 1, asked: settings.asked })
  removeTrackers(draft, { text, pairs, rules: settings.general, path: '', settings })
}

function checkAddresses(text: string, addresses: readonly MailAddress[]): RefusedLink | undefined {
  if (addresses.length === 0 && text.length <= MAIL_START + 1) return refuse('mail-address', text)
  for (const { start, end, at } of addresses) {
    const address = text.slice(start, end)
    if (at <= start || !/^[\w!#$&'*+/=?^{|}~.%-]+$/.test(text.slice(start, at)))
      return refuse('mail-address', address)
    if (holdsControl(address)) return refuse('mail-header', address)
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
  const question = addressesEnd(text)
  if (question === text.length) return undefined
  for (const header of text.slice(question + 1).split('&')) {
    if (header === '') continue
    const [written = '', value = ''] = header.split('=', 2)
    const name = written.toLowerCase()
    if (!HEADERS.has(name)) return refuse('mail-header', written)
    if (name !== 'body' && holdsControl(value)) return refuse('mail-header', header)
  }
  return undefined
}

function holdsControl(text: string): boolean {
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index + 1)) {
    if (isControlByte(escapedByte(text, index))) return true
  }
  return false
}
