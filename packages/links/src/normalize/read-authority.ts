import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { Survey } from '../survey/survey.ts'
import { rulesOfHost } from '../tables/host-rules.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import { isDigit } from '../text/characters.ts'
import { OPEN_BRACKET, SMALL_S } from '../text/codes.ts'
import { HAS_AT, HAS_BACKSLASH, HAS_COLON } from '../text/kinds.ts'
import { beginsWithMergeTag } from '../text/merge-tags.ts'
import type { RefusedLink } from '../types.ts'

/** Reads the host and port behind `http://` or `https://`, and writes them in their one form. */
export function readAuthority(draft: Draft, seen: Survey, settings: Settings): KnownHost | RefusedLink {
  const { text } = draft
  const { start, path: end } = seen
  const refusal = seen.kinds & (HAS_AT | HAS_BACKSLASH) ? checkSigns(text, start, end) : undefined
  if (refusal) return refusal
  const colon = seen.inHost & HAS_COLON ? portColon(text, start, end) : end
  const raw = text.slice(start, colon)
  const host = settings.hosts.get(raw) ?? learn(raw, settings)
  if (!host.ok) return beginsWithMergeTag(raw) || raw === '' ? refuse('placeholder', text) : host
  if (host.plain && colon === end) return host
  const port = colon < end ? readPort(text.slice(colon + 1, end), start === 8 ? 443 : 80) : ''
  if (port === undefined) return refuse('invalid-port', text.slice(colon + 1, end))
  const edits = formEdits(raw, host.name, start, settings)
  if (text.slice(colon, end) !== port) edits.push({ start: colon, end, after: port, rule: rules.port })
  editAll(draft, edits)
  return host
}

const MOST_KNOWN = 1000
const LONGEST_KNOWN = 253

/** Remembers a host, but never many of them, and none that is long. */
function learn(written: string, settings: Settings): KnownHost | RefusedLink {
  if (written.length > LONGEST_KNOWN) return knownHost(written, settings)
  const raw = copyOf(written)
  const host = knownHost(raw, settings)
  if (!host.ok) return host
  if (settings.hosts.size >= MOST_KNOWN) settings.hosts.clear()
  settings.hosts.set(raw, host)
  return host
}

function knownHost(raw: string, { tables, general }: Settings): KnownHost | RefusedLink {
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
    rules: rulesOfHost(tables, general, name),
  }
}

/**
 * Characters of its own: a slice keeps the whole text alive that it was cut from, and where that is Chinese, it is kept
 * in two bytes a character and compares slowly with others.
 */
function copyOf(text: string): string {
  return text.split('').join('')
}

/** Offset behind `http://` or `https://`. */
export function webStart(text: string): number {
  return text.charCodeAt(4) === SMALL_S ? 8 : 7
}

/** `@`, and the two spellings in which programs disagree on what belongs to the host. */
function checkSigns(text: string, start: number, end: number): RefusedLink | undefined {
  const at = text.indexOf('@', start)
  const holdsAt = at >= 0
  if (holdsAt && at < end) return refuse('userinfo', text.slice(start, at + 1))
  if (holdsAt && at === end + 1 && text[end] !== '/')
    return refuse('ambiguous-host', text.slice(start, at + 1))
  if (text[end] !== '\\') return undefined
  const doubtful = /^\\(?:\.|[^/?#]*@)/.test(text.slice(end))
  return doubtful ? refuse('ambiguous-host', text.slice(start, end + 20)) : undefined
}

/** Offset of the first colon behind the host, or of the end: a second one has no reading as a port. */
function portColon(text: string, start: number, end: number): number {
  const from = text.charCodeAt(start) === OPEN_BRACKET ? Math.max(text.indexOf(']', start), start) : start
  const colon = text.indexOf(':', from)
  return colon < 0 || colon > end ? end : colon
}

/** As it is written behind the host: empty where it is the default. */
function readPort(digits: string, standard: number): string | undefined {
  for (let index = 0; index < digits.length; index++) if (!isDigit(digits.charCodeAt(index))) return undefined
  const port = Number(digits)
  if (digits === '' || port === standard) return ''
  return port > 0 && port < 65536 ? `:${port}` : undefined
}

function formEdits(raw: string, name: string, start: number, settings: Settings): Edit[] {
  const dotted = raw.endsWith('.')
  const bare = dotted ? raw.slice(0, -1) : raw
  const end = start + bare.length
  const edits: Edit[] = []
  if (bare !== name) {
    edits.push({
      start,
      end,
      after: name,
      rule: bare.toLowerCase() === name ? rules.hostCase : rules.hostForm,
    })
  }
  if (dotted && settings.allows(rules.rootDot))
    edits.push({ start: end, end: end + 1, after: '', rule: rules.rootDot })
  return edits
}
