import { escapedByte } from './characters.ts'
import { cleanPairs } from './clean-pairs.ts'
import { type Draft, type Edit, edit, editAll } from './draft.ts'
import { encodeDraft } from './encode-draft.ts'
import { PERCENT, UNSAFE } from './kinds.ts'
import { readPairs } from './pairs.ts'
import { readHost } from './read-host.ts'
import { refuse } from './refusals.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import { kindsFrom } from './survey.ts'
import type { RefusedLink } from './types.ts'

/** More is no link of a publication. */
const MOST_ADDRESSES = 50
const START = 'mailto:'.length
const HEADERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['to', 'cc', 'subject', 'body'])

/** Tidies `mailto:` and checks that it only opens a letter: RFC 6068, without the headers that could be abused. */
export function normalizeMail(draft: Draft, settings: Settings): RefusedLink | undefined {
  if (joinsLines(draft)) return refuse('mail-header', draft.text.slice(START))
  const kinds = kindsFrom(draft.text, START)
  if (kinds & (UNSAFE | PERCENT)) removeSpaces(draft)
  if (draft.text.includes(',') && draft.text.split(',', MOST_ADDRESSES + 1).length > MOST_ADDRESSES)
    return refuse('mail-address', draft.text)
  if (kinds & UNSAFE) {
    const refusal = internationalDomains(draft)
    if (refusal) return refusal
    encodeDraft(draft, START, false)
  }
  const question = queryStart(draft.text)
  if (question < draft.text.length) {
    const { pairs } = readPairs(draft.text, question + 1, 0, settings.asked)
    cleanPairs(draft, { rules: settings.general, path: '', settings }, pairs)
  }
  return checkAddresses(draft) ?? checkHeaders(draft.text)
}

/** A line break that was written into a mail link may begin a header; in a bare address it only wraps a line. */
function joinsLines({ text, changes }: Draft): boolean {
  const written = !changes.some(({ rule }) => rule === rules.mailto.id) || queryStart(text) < text.length
  return written && changes.some(({ rule, before }) => rule === rules.joinLines.id && /[\r\n]/.test(before))
}

function queryStart(text: string): number {
  const question = text.indexOf('?')
  return question < 0 ? text.length : question
}

function removeSpaces(draft: Draft): void {
  const { text } = draft
  const end = queryStart(text)
  const edits: Edit[] = []
  for (let index = START; index < end; index++) {
    const length = text[index] === ' ' ? 1 : text.startsWith('%20', index) ? 3 : 0
    if (length > 0) edits.push({ start: index, end: index + length, after: '', rule: rules.mailSpace })
    if (length > 0) index += length - 1
  }
  editAll(draft, edits)
}

function internationalDomains(draft: Draft): RefusedLink | undefined {
  return eachDomain(draft, (domain) => /[^\0-\x7f]/.test(domain))
}

function checkAddresses(draft: Draft): RefusedLink | undefined {
  const list = draft.text.slice(START, queryStart(draft.text))
  if (list === '')
    return queryStart(draft.text) < draft.text.length - 1 ? undefined : refuse('mail-address', draft.text)
  for (const address of list.split(',')) {
    const at = address.lastIndexOf('@')
    if (at < 1 || !/^[\w!#$&'*+/=?^{|}~.%-]+$/.test(address.slice(0, at)))
      return refuse('mail-address', address)
    if (holdsControl(address)) return refuse('mail-header', address)
  }
  return eachDomain(draft, () => true)
}

/** Reads the domains of all addresses that `wanted` picks, and writes them as they are sent. */
function eachDomain(draft: Draft, wanted: (domain: string) => boolean): RefusedLink | undefined {
  for (let start = START; start < queryStart(draft.text); ) {
    const comma = draft.text.indexOf(',', start)
    const end = comma < 0 || comma > queryStart(draft.text) ? queryStart(draft.text) : comma
    const at = draft.text.lastIndexOf('@', end) + 1
    const domain = draft.text.slice(at, end)
    start = end + 1
    if (at <= START || !wanted(domain)) continue
    const host = readHost(domain)
    if (!host.ok) return host
    if (host.name === domain) continue
    edit(draft, host.name === domain.toLowerCase() ? rules.hostCase : rules.hostForm, at, end, host.name)
    start += host.name.length - domain.length
  }
  return undefined
}

function checkHeaders(text: string): RefusedLink | undefined {
  for (const pair of text.slice(queryStart(text) + 1).split('&')) {
    if (pair === '') continue
    const [name = '', value = ''] = pair.split('=', 2)
    if (!HEADERS.has(name.toLowerCase())) return refuse('mail-header', name)
    if (name.toLowerCase() !== 'body' && holdsControl(value)) return refuse('mail-header', pair)
  }
  return undefined
}

function holdsControl(text: string): boolean {
  for (let index = text.indexOf('%'); index >= 0; index = text.indexOf('%', index + 1)) {
    const byte = escapedByte(text, index)
    if (byte >= 0 && (byte < 0x20 || byte === 0x7f)) return true
  }
  return false
}
