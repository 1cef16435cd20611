import { type Edit, editAll } from '../change/draft.ts'
import { keyOfHost } from '../data/same-pages.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { WebAddress } from '../survey/page.ts'
import type { Survey } from '../survey/survey-address.ts'
import { rulesOfHost } from '../tables/rules-of-host.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import { isDigit } from '../text/characters.ts'
import { OPEN_BRACKET } from '../text/codes.ts'
import { HAS_AT, HAS_BACKSLASH, HAS_COLON } from '../text/has.ts'
import { beginsWithMergeTag } from '../text/merge-tags.ts'
import { codeAt } from '../text/string-methods.ts'
import type { RefusedLink } from '../types.ts'

/** Reads the host and port behind `http://` or `https://`, and writes them in their one form. */
export function readAuthority({ draft, survey, settings }: WebAddress): KnownHost | RefusedLink {
  const { text } = draft
  const { start, path: end } = survey
  const refusal = survey.kinds & (HAS_AT | HAS_BACKSLASH) ? checkSigns(text, survey) : undefined
  if (refusal) return refusal
  const colon = survey.inHost & HAS_COLON ? portColon(text, survey) : end
  const raw = text.slice(start, colon)
  const host = settings.hosts.get(raw) ?? learn(raw, settings)
  if (!host.ok) return beginsWithMergeTag(raw) || raw === '' ? refuse('placeholder', text) : host
  if (host.plain && colon === end) return host
  const port = colon < end ? readPort(text.slice(colon + 1, end), text.startsWith('https') ? 443 : 80) : ''
  if (port === undefined) return refuse('invalid-port', text.slice(colon + 1, end))
  const edits = formEdits({ raw, start, name: host.name }, settings)
  if (text.slice(colon, end) !== port) edits.push({ start: colon, end, after: port, rule: rules.port })
  editAll(draft, edits)
  return host
}

const MOST_KNOWN = 1000
const LONGEST_KNOWN = 253

/** Remembers a host; but never many of them, and none that is long. */
function learn(written: string, settings: Settings): KnownHost | RefusedLink {
  if (written.length > LONGEST_KNOWN) return knownHost(written, settings)
  const raw = copyOf(written)
  const host = knownHost(raw, settings)
  if (!host.ok) return host
  if (settings.hosts.size >= MOST_KNOWN) settings.hosts.clear()
  settings.hosts.set(raw, host)
  return host
}

function knownHost(raw: string, settings: Settings): KnownHost | RefusedLink {
  const host = readHost(raw)
  if (!host.ok) return host
  // Spelled out, as V8 reads the fields of a spread object more slowly.
  const { name, shown, homograph } = host
  return {
    ok: true,
    name,
    shown,
    homograph,
    plain: name === raw,
    www: name.startsWith('www.'),
    rules: rulesOfHost(name, settings),
    keyOf: keyOfHost(name),
  }
}

/**
 * The same text in characters of its own. A slice keeps the whole text alive that it was cut from; and where that holds
 * Chinese, the slice takes two bytes a character, and is slow to compare with others.
 */
function copyOf(text: string): string {
  return text.split('').join('')
}

/** Refuses `@`, and the two spellings in which programs disagree on what belongs to the host. */
function checkSigns(text: string, { start, path: end }: Survey): RefusedLink | undefined {
  const at = text.indexOf('@', start)
  if (at >= 0 && at < end) return refuse('userinfo', text.slice(start, at + 1))
  if (at >= 0 && at === end + 1 && text[end] !== '/')
    return refuse('ambiguous-host', text.slice(start, at + 1))
  if (text[end] !== '\\') return undefined
  const doubtful = /^\\(?:\.|[^/?#]*@)/.test(text.slice(end))
  return doubtful ? refuse('ambiguous-host', text.slice(start, end + 20)) : undefined
}

/** Offset of the first colon behind the host, or the end. What stands behind it must be a port as a whole. */
function portColon(text: string, { start, path: end }: Survey): number {
  const from = text.charCodeAt(start) === OPEN_BRACKET ? Math.max(text.indexOf(']', start), start) : start
  const colon = text.indexOf(':', from)
  return colon < 0 || colon > end ? end : colon
}

/** The port as it is written behind the host, empty where it is the default; nothing where it is not a port. */
function readPort(digits: string, standard: number): string | undefined {
  for (let index = 0; index < digits.length; index++) if (!isDigit(codeAt(digits, index))) return undefined
  const port = Number(digits)
  if (digits === '' || port === standard) return ''
  return port > 0 && port < 65536 ? `:${port}` : undefined
}

interface WrittenHost {
  /** As it was written. */
  raw: string
  start: number
  /** As it is sent. */
  name: string
}

function formEdits({ raw, start, name }: WrittenHost, settings: Settings): Edit[] {
  const dotted = raw.endsWith('.')
  const bare = dotted ? raw.slice(0, -1) : raw
  const end = start + bare.length
  const edits: Edit[] = []
  if (bare !== name) {
    const rule = bare.toLowerCase() === name ? rules.hostCase : rules.hostForm
    edits.push({ start, end, after: name, rule })
  }
  if (dotted && settings.allows(rules.rootDot))
    edits.push({ start: end, end: end + 1, after: '', rule: rules.rootDot })
  return edits
}
