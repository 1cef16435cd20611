import { type Draft, edit } from '../change/draft.ts'
import { otherScriptEndings } from '../data/chinese-endings.ts'
import { isFileEnding } from '../data/file-endings.ts'
import { readHost } from '../host/read-host.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import type { RefusedLink } from '../types.ts'
import { disguisedScheme } from './disguised-scheme.ts'
import { isHostWithPort } from './is-host-with-port.ts'
import { resolveBase } from './resolve-base.ts'

const LOST_COLON = /^(https?)[;；]?(?=\/\/|\\\\)/i
const PUBLISHED = /^(?:https?|mailto|tel):$/i

/** Gives a text without a scheme the one it lacks, or says why it cannot. */
export function addScheme(draft: Draft, settings: Settings): RefusedLink | undefined {
  const { text } = draft
  const [lost, name] = LOST_COLON.exec(text) ?? []
  if (lost !== undefined && name !== undefined && settings.allows(rules.schemeColon)) {
    edit(draft, { start: name.length, end: lost.length, after: ':', rule: rules.schemeColon })
    return undefined
  }
  if (/^\/\/[^/\\]/.test(text)) {
    if (!settings.allows(rules.schemeMissing)) return refuse('relative', text)
    const after = settings.base?.startsWith('http:') ? 'http:' : 'https:'
    edit(draft, { start: 0, end: 0, after, rule: rules.schemeMissing })
    return undefined
  }
  const hidden = disguisedScheme(text)
  if (hidden && !isHostWithPort(text)) {
    return PUBLISHED.test(hidden) ? refuse('relative', text) : refuse('scheme', hidden)
  }
  if (isMailAddress(text) && settings.allows(rules.mailto)) {
    edit(draft, { start: 0, end: 0, after: 'mailto:', rule: rules.mailto })
    return undefined
  }
  if (settings.base !== undefined && !/^www\./i.test(text)) return resolveBase(draft, settings)
  if (isBareHost(text) && settings.allows(rules.schemeMissing)) {
    edit(draft, { start: 0, end: 0, after: 'https://', rule: rules.schemeMissing })
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
  const [authority = ''] = text.split(/[/?#\\]/, 1)
  const [host = '', port] = authority.split(':')
  if (!host.includes('.') || !readHost(host).ok) return false
  if (/^www\./i.test(host)) return true
  const labels = host.replace(/\.$/, '').split(/[.。．]/)
  const ending = labels.at(-1)?.toLowerCase() ?? ''
  if (/^\d+$/.test(ending)) return port !== undefined || authority.length < text.length
  if (/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(ending)) return !isFileEnding(ending)
  return otherScriptEndings.has(ending)
}
