import { cleanFragment } from './clean-fragment.ts'
import { cleanPairs } from './clean-pairs.ts'
import { normalizePath } from './clean-path.ts'
import { cleanSessionPath } from './clean-session-path.ts'
import { cutAppended } from './cut-appended.ts'
import { type Draft, edit } from './draft.ts'
import { encodeDraft } from './encode-draft.ts'
import { findTarget } from './find-target.ts'
import { finishLink } from './finish-link.ts'
import { frozenAs } from './frozen-as.ts'
import { type Pair, readPairs } from './pairs.ts'
import { pathMatches } from './path-matches.ts'
import { type Authority, readAuthority } from './read-authority.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import { BACKSLASH, PERCENT, SESSION, type Survey, survey, UNSAFE } from './survey.ts'
import type { HostRules } from './tables.ts'
import type { NormalizedLink, RefusedLink } from './types.ts'
import { warn } from './warnings.ts'

/** Nothing stands for redirectors that are nested too deep. */
export type Target = NormalizedLink | RefusedLink | undefined

export interface WebReading {
  settings: Settings
  depth: number
  /** Reads the address a redirector leads to. */
  follow: (address: string, reading: WebReading) => Target
}

const MAX_DEPTH = 10

/** Everything known of the address on its way. */
interface Page extends WebReading {
  draft: Draft
  authority: Authority
  hosts: readonly HostRules[]
  seen: Survey
}

/** A draft that begins with `http://` or `https://`, and what a look at it showed. */
export function normalizeWeb(draft: Draft, seen: Survey, reading: WebReading): Target {
  const { settings, depth, follow } = reading
  const repaired = draft.changes.length
  const authority = readAuthority(draft, seen, settings)
  if (!authority.ok) return authority
  const { end } = authority
  if (!startsPath(draft.text, end)) edit(draft, rules.emptyPath, end, end, '/')
  const page: Page = {
    draft,
    authority,
    hosts: authority.rules,
    seen,
    settings,
    depth,
    follow,
  }
  if (draft.changes.length > repaired) look(page)
  const pairs =
    page.seen.query < page.seen.hash
      ? readPairs(draft.text, page.seen.query + 1, page.seen.hash, settings.filter)
      : NO_PAIRS
  const frozen = frozenAs({ text: draft.text, authority, seen: page.seen, pairs })
  if (frozen) {
    encodeDraft(draft, end, frozen === 'signed')
    look(page)
    const link = finishLink(page, [warn(frozen)])
    if (frozen === 'signed') link.display = link.href
    return link
  }
  const before = draft.changes.length
  if (page.seen.flags & UNSAFE) encodeDraft(draft, end, false)
  normalizePath(draft, end, holdsSigns(page))
  if (draft.changes.length === before) return lead(page, pairs)
  look(page)
  return lead(page)
}

/** Whether the path holds an escape or a backslash at all. */
function holdsSigns({ draft, authority, seen }: Page): boolean {
  if (seen.flags & BACKSLASH) return true
  if (!(seen.flags & PERCENT)) return false
  const percent = draft.text.indexOf('%', authority.end)
  return percent >= 0 && percent < seen.query
}

const NO_PAIRS: Pair[] = []

function startsPath(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code === 0x2f || code === 0x5c
}

function look(page: Page): void {
  page.seen = survey(page.draft.text, page.authority.start)
}

/** Goes where a redirector leads, or stays and cleans. */
function lead(page: Page, pairs?: Pair[]): Target {
  const { draft, authority, hosts, seen, settings } = page
  if (hosts.length > 0) {
    const led = unwrap(page, pairs)
    if (led === 'too-deep')
      return page.depth > 0 ? undefined : finishLink(page, [warn('redirector-too-deep')])
    if (led === 'unread') return finishLink(page, [warn('redirector-unread')])
    if (led) return led
    if (isOpaque(hosts, draft.text.slice(authority.end, seen.query)))
      return finishLink(page, [warn('opaque-redirector')])
  }
  if (seen.flags & SESSION && cleanSessionPath(draft, authority.end, settings)) {
    look(page)
    return lead(page)
  }
  clean(page, pairs)
  return finishLink(page, [])
}

/** The fragment first: it stands behind the query, whose offsets then still hold. */
function clean({ draft, authority, hosts, seen, settings }: Page, known?: Pair[]): void {
  const { query, hash } = seen
  if (query === draft.text.length) return
  const path = draft.text.slice(authority.end, query)
  const pairs = known ?? (query < hash ? readPairs(draft.text, query + 1, hash, settings.filter) : NO_PAIRS)
  if (hash < draft.text.length) cleanFragment(draft, hash, { hosts, path, pairs, settings })
  if (query === hash) return
  const place = { delimiter: query, end: hash, hosts, path, settings }
  const { length } = draft.text
  if (!cutAppended(draft, pairs, place)) cleanPairs(draft, place, pairs)
  else cleanPairs(draft, { delimiter: query, end: hash - length + draft.text.length, hosts, path, settings })
}

function unwrap({ draft, authority, hosts, seen, settings, depth, follow }: Page, known?: Pair[]) {
  if (!hosts.some(({ redirectors }) => redirectors.length > 0)) return undefined
  const pairs =
    known ??
    (seen.query < seen.hash ? readPairs(draft.text, seen.query + 1, seen.hash, settings.filter) : NO_PAIRS)
  const target = findTarget(hosts, { text: draft.text, start: authority.end, pathEnd: seen.query, pairs })
  if (!target || !settings.allows(target.row.rule)) return undefined
  if (target.address === undefined) return 'unread'
  if (depth >= MAX_DEPTH) return 'too-deep'
  const led = follow(target.address, { settings, depth, follow })
  if (!led) return 'too-deep'
  if (!led.ok) return 'unread'
  edit(draft, target.row.rule, 0, draft.text.length, target.address)
  led.changes = draft.changes.concat(led.changes)
  return led
}

function isOpaque(hosts: readonly HostRules[], path: string): boolean {
  return hosts.some(({ opaque }) => opaque.some(({ paths }) => paths.some((one) => pathMatches(path, one))))
}
