import { edit } from '../change/draft.ts'
import { encodeUnsafe } from '../change/encode-unsafe.ts'
import { cleanQuery } from '../clean/clean-query.ts'
import { cutSegment } from '../clean/cut-segment.ts'
import { cutSession } from '../clean/cut-session.ts'
import { normalizePath } from '../clean/normalize-path.ts'
import { finishLink } from '../finish/finish-link.ts'
import { keptWholeAs } from '../finish/kept-whole-as.ts'
import { type Rule, rules } from '../sentences/rules.ts'
import { type Page, surveyAgain, type WebAddress } from '../survey/page.ts'
import type { AnyHost } from '../tables/any-host.ts'
import type { KnownHost } from '../tables/settings.ts'
import { BACKSLASH, SLASH } from '../text/codes.ts'
import { HAS_UNSAFE } from '../text/has.ts'
import { codeAt } from '../text/string-methods.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import { carriedAddress } from '../unwrap/carried-address.ts'
import { findServiceTarget, findTarget } from '../unwrap/find-target.ts'
import { isOpaque } from '../unwrap/is-opaque.ts'
import { startsPage } from '../unwrap/starts-page.ts'
import { readAuthority } from './read-authority.ts'

/** A page that leads to another address, which has to be read in its turn. */
export interface Detour {
  page: Page
  target: string
  rule: Rule
}

export function normalizeWeb(address: WebAddress): NormalizedLink | RefusedLink | Detour {
  const host = address.survey.host ?? settleHost(address)
  if (!host.ok) return host
  address.host = host
  // With its host, the address is the page. A record beside it would cost 3 %.
  const page = address as Page
  const { draft, survey } = page
  const whole = keptWholeAs(page)
  if (survey.kinds & HAS_UNSAFE) {
    encodeUnsafe(draft, { start: survey.path, asciiOnly: whole === 'signed' })
    surveyAgain(page)
  }
  if (whole) return finishLink(page, whole)
  normalizePath(page)
  return unwrapOrClean(page)
}

/** Writes host and port in their one form, and a slash behind them. */
function settleHost(address: WebAddress): KnownHost | RefusedLink {
  const { draft, survey } = address
  const { length } = draft.text
  const host = readAuthority(address)
  if (!host.ok) return host
  const path = survey.path + draft.text.length - length
  if (!startsPath(draft.text.charCodeAt(path))) {
    edit(draft, { start: path, end: path, after: '/', rule: rules.emptyPath })
  }
  if (path !== survey.path || draft.text.length !== length) surveyAgain(address)
  return host
}

function startsPath(code: number): boolean {
  return code === SLASH || code === BACKSLASH
}

function unwrapOrClean(page: Page): NormalizedLink | RefusedLink | Detour {
  // A session id in the path may have hidden that the page is a redirector.
  do {
    const { anyHost } = page.settings
    const isService = anyHost !== undefined && mayBeService(page, anyHost) && startsPage(anyHost.starts, page)
    const found = findTarget(page) ?? (isService ? findServiceTarget(page) : undefined)
    if (found && page.settings.allows(found.rule)) {
      const { address, rule } = found
      if (address === undefined) return finishLink(page, 'redirector-unread')
      return { page, target: found.takesFragment ? address + fragmentFor(address, page) : address, rule }
    }
    if (isOpaque(page) || (isService && startsPage(anyHost.opaque, page)))
      return finishLink(page, 'opaque-redirector')
    const target = unlistedTarget(page)
    if (target !== undefined) return { page, target, rule: rules.unlisted }
  } while (cutSession(page))
  cutSegment(page)
  cleanQuery(page)
  return finishLink(page)
}

/** Spares most addresses a pattern. */
function mayBeService({ draft, survey: { path, end } }: Page, { seconds }: AnyHost): boolean {
  return path + 2 < end && seconds[codeAt(draft.text, path + 2)] === true
}

/** A redirector's fragment goes over to a target that has none (RFC 9110 10.2.2). */
function fragmentFor(target: string, { draft, survey }: Page): string {
  return target.includes('#') || survey.hash + 1 >= survey.end ? '' : draft.text.slice(survey.hash)
}

/** What an address leads to that no row knows, where the caller wants such ones unwrapped too. */
function unlistedTarget(page: Page): string | undefined {
  const { settings } = page
  return settings.unwrapsUnlisted && settings.allows(rules.unlisted) ? carriedAddress(page) : undefined
}
