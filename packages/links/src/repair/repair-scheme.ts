import { type Draft, edit } from '../change/draft.ts'
import { otherScriptEndings } from '../data/chinese-endings.ts'
import { isFileEnding } from '../data/file-endings.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import { beginsWithMergeTag, isMergeTag } from '../text/merge-tags.ts'
import type { RefusedLink } from '../types.ts'
import { disguisedScheme } from './disguised-scheme.ts'
import { resolveBase } from './resolve-base.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*) *:/i
const DOUBLED = /^(?:https?(?: *[:：]|[\\/]{2})|mailto:|tel:)/i
const LOST_COLON = /^(https?)[;；]?(?=\/\/|\\\\)/i
const FIT_SCHEME = /^(?:https?|mailto|tel):$/i
const HOST_PORT = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+:\d{1,5}(?:[/?#\\]|$)/i
const SOUND = /^(?:https?:\/\/|mailto:|tel:)[^/\\ ]/
const HEAD = 300

/** Leaves the text with a sound `http://`, `https://`, `mailto:` or `tel:` in front, or says why it cannot. */
export function repairScheme(draft: Draft, settings: Settings): RefusedLink | undefined {
  const sound = SOUND.exec(draft.text)
  if (sound && !DOUBLED.test(draft.text.slice(sound[0].length - 1, 20))) return undefined
  for (;;) {
    const { text } = draft
    if (text === '') return refuse('empty')
    if (beginsWithMergeTag(text) || isMergeTag(text) || text === '#') return refuse('placeholder', text)
    const head = text.slice(0, HEAD)
    const scheme = SCHEME.exec(head)
    if (!scheme || HOST_PORT.test(head)) {
      const refusal = addScheme(draft, settings)
      if (refusal) return refusal
      continue
    }
    const name = scheme[1]!.toLowerCase()
    if (name !== 'http' && name !== 'https' && name !== 'mailto' && name !== 'tel')
      return refuse('scheme', scheme[0])
    const web = name.startsWith('http')
    const slashes = web ? '//' : ''
    let end = scheme[0].length
    while (end < text.length && '/\\ '.includes(text[end]!)) end++
    if (web && DOUBLED.test(text.slice(end, end + 12))) {
      if (!settings.allows(rules.doubledScheme)) return refuse('invalid-host', text.slice(end, end + 12))
      edit(draft, rules.doubledScheme, 0, end, '')
      continue
    }
    if (end === text.length) return refuse('placeholder', text)
    return tidyScheme(draft, settings, scheme, end, slashes)
  }
}

function tidyScheme(draft: Draft, settings: Settings, scheme: RegExpExecArray, end: number, slashes: string) {
  const name = scheme[1]!
  const colon = scheme[0].length
  const written = draft.text.slice(colon, end)
  if (written !== slashes) {
    const rule = written.includes(' ') ? rules.trimEnds : rules.schemeSlashes
    if (!settings.allows(rule)) return refuse('invalid-host', draft.text.slice(0, HEAD))
    edit(draft, rule, colon, end, slashes)
  }
  if (colon > name.length + 1) edit(draft, rules.schemeColon, name.length, colon, ':')
  if (name !== name.toLowerCase()) edit(draft, rules.schemeCase, 0, name.length, name.toLowerCase())
  return undefined
}

function addScheme(draft: Draft, settings: Settings): RefusedLink | undefined {
  const { text } = draft
  const lost = LOST_COLON.exec(text)
  if (lost && settings.allows(rules.schemeColon)) {
    edit(draft, rules.schemeColon, lost[1]!.length, lost[0].length, ':')
    return undefined
  }
  if (/^\/\/[^/\\]/.test(text)) {
    const scheme = settings.base?.startsWith('http:') ? 'http:' : 'https:'
    if (!settings.allows(rules.schemeMissing)) return refuse('relative', text)
    edit(draft, rules.schemeMissing, 0, 0, scheme)
    return undefined
  }
  const hidden = disguisedScheme(text)
  if (hidden && !HOST_PORT.test(text.slice(0, HEAD)))
    return FIT_SCHEME.test(hidden) ? refuse('relative', text) : refuse('scheme', hidden)
  if (isMailAddress(text) && settings.allows(rules.mailto)) {
    edit(draft, rules.mailto, 0, 0, 'mailto:')
    return undefined
  }
  if (settings.base !== undefined && !/^www\./i.test(text)) return resolveBase(draft, settings)
  if (isBareHost(text) && settings.allows(rules.schemeMissing)) {
    edit(draft, rules.schemeMissing, 0, 0, 'https://')
    return undefined
  }
  return refuse('relative', text)
}

function isMailAddress(text: string): boolean {
  const at = text.indexOf('@')
  if (at <= 0) return false
  const query = text.indexOf('?', at)
  const domain = text.slice(at + 1, query < 0 ? text.length : query).trim()
  return /^[^\s/?#:@<>()[\]\\,;"]+ ?$/.test(text.slice(0, at)) && domain.includes('.') && readHost(domain).ok
}

function isBareHost(text: string): boolean {
  const authority = /^[^/?#\\]*/.exec(text)![0]
  const [host = '', port] = authority.split(':')
  if (!host.includes('.') || !readHost(host).ok) return false
  if (/^www\./i.test(host)) return true
  const labels = host.replace(/\.$/, '').split(/[.。．]/)
  const ending = labels[labels.length - 1]!.toLowerCase()
  if (/^\d+$/.test(ending)) return port !== undefined || authority.length < text.length
  if (/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(ending)) return !isFileEnding(ending)
  return otherScriptEndings.has(ending)
}
