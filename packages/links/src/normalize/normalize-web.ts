import { type Draft, edit } from '../change/draft.ts'
import { encodeDraft } from '../change/encode-draft.ts'
import { cleanFragment } from '../clean/clean-fragment.ts'
import { cleanSessionPath } from '../clean/clean-session-path.ts'
import { cutAppended } from '../clean/cut-appended.ts'
import { normalizePath } from '../clean/normalize-path.ts'
import { cleanPairs } from '../clean/remove-trackers.ts'
import { finishLink } from '../finish/finish-link.ts'
import { frozenAs } from '../finish/kept-whole.ts'
import { rules } from '../sentences/rules.ts'
import { warn } from '../sentences/warnings.ts'
import type { Page, Reading, Target } from '../survey/page.ts'
import { pairsFrom } from '../survey/pairs.ts'
import { type Survey, survey } from '../survey/survey.ts'
import { pathMatches } from '../tables/path-matches.ts'
import type { KnownHost, Settings } from '../tables/settings.ts'
import { BACKSLASH, SLASH } from '../text/codes.ts'
import { HAS_BACKSLASH, HAS_DOT, HAS_HASH, HAS_PERCENT, HAS_SESSION_SIGN, HAS_UNSAFE } from '../text/kinds.ts'
import { slice } from '../text/string-methods.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import { findTarget } from '../unwrap/find-target.ts'
import { readAuthority } from './read-authority.ts'

const MAX_DEPTH = 10

/** A draft that begins with `http://` or `https://`, and what a look at it showed. */
export function normalizeWeb(draft: Draft, seen: Survey, reading: Reading): Target {
  const host = seen.host ?? settleHost(draft, seen, reading.settings)
  if (!host.ok) return host
  const page: Page = { draft, host, seen, reading }
  const frozen = frozenAs(page)
  if (frozen) return freeze(page, frozen)
  if (seen.kinds & HAS_UNSAFE) {
    encodeDraft(draft, seen.path, false)
    look(page)
  }
  if (page.seen.inPath & (HAS_BACKSLASH | HAS_PERCENT | HAS_DOT)) {
    const { length } = draft.text
    normalizePath(draft, page.seen)
    moveBy(page.seen, draft.text.length - length)
  }
  return lead(page)
}

/** Host and port in their one form, and a slash behind them. */
function settleHost(draft: Draft, seen: Survey, settings: Settings): KnownHost | RefusedLink {
  const { length } = draft.text
  const host = readAuthority(draft, seen, settings)
  if (!host.ok) return host
  seen.path += draft.text.length - length
  const { path } = seen
  if (!startsPath(draft.text, path)) edit(draft, rules.emptyPath, path, path, '/')
  moveBy(seen, draft.text.length - length)
  return host
}

function startsPath(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code === SLASH || code === BACKSLASH
}

/** After changes anywhere. */
function look(page: Page): void {
  page.seen = survey(page.draft.text, page.seen.start, page.reading.settings)
}

/** After changes before the query, which is so much longer. */
function moveBy(seen: Survey, by: number): void {
  if (by === 0) return
  seen.query += by
  seen.hash += by
  seen.end += by
  for (const pair of seen.pairs) {
    pair.start += by
    pair.equals += by
    pair.end += by
  }
}

function freeze(page: Page, as: 'signed' | 'archived'): NormalizedLink {
  if (page.seen.kinds & HAS_UNSAFE) {
    encodeDraft(page.draft, page.seen.path, as === 'signed')
    look(page)
  }
  const link = finishLink(page, [warn(as)])
  if (as === 'signed') link.display = link.href
  return link
}

/** Goes where a redirector leads, or stays and cleans. */
function lead(page: Page): Target {
  const { draft, seen, reading } = page
  const led = unwrap(page)
  if (led === 'too-deep')
    return reading.depth > 0 ? undefined : finishLink(page, [warn('redirector-too-deep')])
  if (led === 'unread') return finishLink(page, [warn('redirector-unread')])
  if (led) return led
  if (isOpaque(page)) return finishLink(page, [warn('opaque-redirector')])
  if (seen.inPath & HAS_SESSION_SIGN) {
    const { length } = draft.text
    cleanSessionPath(draft, seen, reading.settings)
    if (draft.text.length < length) {
      moveBy(seen, draft.text.length - length)
      return lead(page)
    }
  }
  clean(page)
  return finishLink(page, [])
}

/** The fragment first: it stands behind the query, whose offsets then still hold. */
function clean({ draft, host, seen, reading }: Page): void {
  const { query, hash, end, pairs } = seen
  if (query === end) return
  const { settings } = reading
  const path = slice(draft.text, seen.path, query)
  const place = { rules: host.rules, path, settings }
  if (hash < end) cleanFragment(draft, hash, place, pairs)
  if (query === hash) return
  const cut = cutAppended(draft, pairs, place)
  cleanPairs(draft, place, cut ? pairsFrom(draft.text, query + 1, settings.asked, HAS_HASH) : pairs)
}

function unwrap({ draft, host, seen, reading }: Page): Target | 'unread' | 'too-deep' {
  const { settings, depth, follow } = reading
  if (host.rules.redirectors.length === 0) return undefined
  const address = { text: draft.text, start: seen.path, pathEnd: seen.query, pairs: seen.pairs }
  const target = findTarget(host.rules, address)
  if (!target || !settings.allows(target.row.rule)) return undefined
  if (target.address === undefined) return 'unread'
  if (depth >= MAX_DEPTH) return 'too-deep'
  const led = follow(target.address, { settings, depth: depth + 1, follow })
  if (!led) return 'too-deep'
  if (!led.ok) return 'unread'
  edit(draft, target.row.rule, 0, draft.text.length, target.address)
  led.changes = draft.changes.concat(led.changes)
  return led
}

function isOpaque({ draft, host, seen }: Page): boolean {
  const { opaque } = host.rules
  if (opaque.length === 0) return false
  const path = draft.text.slice(seen.path, seen.query)
  return opaque.some(({ paths }) => paths.some((pattern) => pathMatches(path, pattern)))
}
