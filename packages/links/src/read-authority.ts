import { isDigit } from './characters.ts'
import { type Draft, type Edit, editAll } from './draft.ts'
import { beginsWithMergeTag } from './merge-tags.ts'
import { type Host, readHost } from './read-host.ts'
import { refuse } from './refusals.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import type { RefusedLink } from './types.ts'

export interface Authority extends Host {
  /** Offset of the host in the draft. */
  start: number
  /** Offset behind the host; a port follows, or the path. */
  hostEnd: number
  /** Offset of the path. */
  end: number
}

/** Reads the host and port behind `http://` or `https://`, and writes them in their one form. */
export function readAuthority(draft: Draft, settings: Settings): Authority | RefusedLink {
  const { text } = draft
  const start = text.charCodeAt(4) === 0x73 ? 8 : 7
  const end = authorityEnd(text, start)
  const refusal = checkSigns(text, start, end)
  if (refusal) return refusal
  const colon = portColon(text, start, end)
  const raw = text.slice(start, colon)
  const host = readHost(raw)
  if (!host.ok) return beginsWithMergeTag(raw) || raw === '' ? refuse('placeholder', text) : host
  const port = colon < end ? readPort(text.slice(colon + 1, end), start === 8 ? 443 : 80) : ''
  if (port === undefined) return refuse('invalid-port', text.slice(colon + 1, end))
  let { name } = host
  if (name !== raw || colon < end) {
    const edits = formEdits(raw, name, start)
    const rootDot = edits[edits.length - 1]
    if (rootDot?.rule === rules.rootDot && !settings.allows(rules.rootDot)) {
      edits.pop()
      name += '.'
    }
    const written = text.slice(colon, end)
    if (written !== port) edits.push({ start: colon, end, after: port, rule: rules.port })
    editAll(draft, edits)
  }
  const hostEnd = start + name.length
  return {
    ...host,
    name: name.endsWith('.') ? name.slice(0, -1) : name,
    start,
    hostEnd,
    end: hostEnd + port.length,
  }
}

function authorityEnd(text: string, start: number): number {
  let index = start
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x2f || code === 0x3f || code === 0x23 || code === 0x5c) break
  }
  return index
}

/** `@`, and the two spellings in which programs disagree on what belongs to the host. */
function checkSigns(text: string, start: number, end: number): RefusedLink | undefined {
  const at = text.indexOf('@', start)
  if (at < 0) return undefined
  if (at < end) return refuse('userinfo', text.slice(start, at + 1))
  if (at === end + 1 && text[end] !== '/') return refuse('ambiguous-host', text.slice(start, at + 1))
  if (text[end] !== '\\') return undefined
  const slash = authorityEnd(text.replaceAll('\\', ' '), start)
  return at < slash ? refuse('ambiguous-host', text.slice(start, at + 1)) : undefined
}

function portColon(text: string, start: number, end: number): number {
  const bracket = text[start] === '[' ? text.indexOf(']', start) : start
  const colon = text.indexOf(':', Math.max(bracket, start))
  return colon < 0 || colon > end ? end : colon
}

/** As it is written behind the host: empty where it is the default. */
function readPort(digits: string, standard: number): string | undefined {
  for (let index = 0; index < digits.length; index++) if (!isDigit(digits.charCodeAt(index))) return undefined
  const port = Number(digits)
  if (digits === '' || port === standard) return ''
  return port > 0 && port < 65536 ? `:${port}` : undefined
}

function formEdits(raw: string, name: string, start: number): Edit[] {
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
  if (dotted) edits.push({ start: end, end: end + 1, after: '', rule: rules.rootDot })
  return edits
}
