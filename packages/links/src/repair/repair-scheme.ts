import { type Draft, edit } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import { beginsWithMergeTag, isMergeTag } from '../text/merge-tags.ts'
import type { RefusedLink } from '../types.ts'
import { addScheme } from './add-scheme.ts'
import { isHostWithPort } from './is-host-with-port.ts'

const SOUND = /^(?:https?:\/\/|mailto:|tel:)[^/\\ ]/
const DOUBLED = /^(?:https?(?: *[:：]|[\\/]{2})|mailto:|tel:)/i
const PUBLISHED: ReadonlySet<string> = /* @__PURE__ */ new Set(['http', 'https', 'mailto', 'tel'])

/** Leaves the text with a sound `http://`, `https://`, `mailto:` or `tel:` in front, or says why it cannot. */
export function repairScheme(draft: Draft, settings: Settings): RefusedLink | undefined {
  const sound = SOUND.exec(draft.text)
  if (sound && !DOUBLED.test(draft.text.slice(sound[0].length - 1, 20))) return undefined
  for (;;) {
    const { text } = draft
    if (text === '') return refuse('empty')
    if (beginsWithMergeTag(text) || isMergeTag(text) || text === '#') return refuse('placeholder', text)
    const scheme = readScheme(text)
    if (!scheme) {
      const refusal = addScheme(draft, settings)
      if (refusal) return refusal
      continue
    }
    const { name, written, end } = scheme
    if (!PUBLISHED.has(name)) {
      const meant = meantScheme(scheme, text)
      if (meant === undefined || !settings.allows(rules.schemeSpelling)) return refuse('scheme', written)
      edit(draft, { start: 0, end: name.length, after: meant, rule: rules.schemeSpelling })
      continue
    }
    const behind = text.slice(end, end + 12)
    if (!name.startsWith('http') || !DOUBLED.test(behind)) {
      return end === text.length ? refuse('placeholder', text) : tidyScheme(draft, { scheme, settings })
    }
    if (!settings.allows(rules.doubledScheme)) return refuse('invalid-host', behind)
    edit(draft, { start: 0, end, after: '', rule: rules.doubledScheme })
  }
}

/** `hhttps://`, `htttp://`, `ttps://`, `htps://`, `mail:a@e.com`. */
function meantScheme({ name, end }: Scheme, text: string): string | undefined {
  if (name === 'mail' && /^[^\s@/]+@/.test(text.slice(end, end + HEAD))) return 'mailto'
  if (!/[\\/]/.test(text.charAt(end - 1))) return undefined
  if (/^(?:h{1,3}t{1,4}p{1,3}s{1,2}|t{1,3}ps|hpt{1,3}s|hst{1,2}p|ht{1,2}sp)$/.test(name)) return 'https'
  return /^(?:h{1,3}t{1,4}p{1,3}|t{1,3}p|hpt{1,3})$/.test(name) ? 'http' : undefined
}

const SCHEME = /^([a-z][a-z0-9+.-]*) *:/i
const HEAD = 300

interface Scheme {
  /** `HTTP :` */
  written: string
  /** `HTTP` */
  writtenName: string
  /** `http` */
  name: string
  /** Offset behind the slashes. */
  end: number
}

function readScheme(text: string): Scheme | undefined {
  const found = SCHEME.exec(text.slice(0, HEAD))
  const writtenName = found?.[1]
  if (!found || !writtenName || isHostWithPort(text)) return undefined
  const written = found[0]
  let end = written.length
  while (end < text.length && '/\\ '.includes(text.charAt(end))) end++
  return { written, writtenName, name: writtenName.toLowerCase(), end }
}

interface Tidying {
  scheme: Scheme
  settings: Settings
}

/** From right to left, so that each offset still holds. */
function tidyScheme(draft: Draft, { scheme, settings }: Tidying): RefusedLink | undefined {
  const { written, writtenName, name, end } = scheme
  const colonEnd = written.length
  const slashes = name.startsWith('http') ? '//' : ''
  const writtenSlashes = draft.text.slice(colonEnd, end)
  if (writtenSlashes !== slashes) {
    const rule = writtenSlashes.includes(' ') ? rules.trimEnds : rules.schemeSlashes
    if (!settings.allows(rule)) return refuse('invalid-host', draft.text.slice(0, HEAD))
    edit(draft, { start: colonEnd, end, after: slashes, rule })
  }
  const nameEnd = writtenName.length
  if (colonEnd > nameEnd + 1) {
    edit(draft, { start: nameEnd, end: colonEnd, after: ':', rule: rules.schemeColon })
  }
  if (writtenName !== name) edit(draft, { start: 0, end: nameEnd, after: name, rule: rules.schemeCase })
  return undefined
}
