import { cleanFragment } from './clean-fragment.ts'
import { cleanPairs, readPairs } from './clean-pairs.ts'
import { cleanSessionPath, normalizePath, pathEnd } from './clean-path.ts'
import { displayForm } from './display-form.ts'
import { type Draft, edit } from './draft.ts'
import { duplicateKey } from './duplicate-key.ts'
import { encodeDraft } from './encode-draft.ts'
import { findTarget } from './find-target.ts'
import { normalizeText } from './normalize-link.ts'
import { type Authority, readAuthority } from './read-authority.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import { isSigned } from './signed.ts'
import { type HostRules, pathMatches, rulesOfHost } from './tables.ts'
import type { NormalizedLink, RefusedLink, Warning, WarningCode } from './types.ts'
import { warn } from './warnings.ts'

const MAX_DEPTH = 10

type Outcome = NormalizedLink | RefusedLink | undefined

/** A draft that begins with `http://` or `https://`. Nothing comes back where redirectors nest too deep. */
export function normalizeWeb(draft: Draft, settings: Settings, depth: number): Outcome {
  const authority = readAuthority(draft, settings)
  if (!authority.ok) return authority
  const start = authority.end
  if (!startsPath(draft.text, start)) edit(draft, rules.emptyPath, start, start, '/')
  const hosts = rulesOfHost(settings.tables, authority.name)
  const frozen = frozenAs(draft.text, start, hosts)
  if (frozen) {
    encodeDraft(draft, start, frozen === 'signed')
    return finish(draft, authority, frozen === 'signed', [warn(frozen)])
  }
  encodeDraft(draft, start, false)
  normalizePath(draft, start)
  return follow(draft, authority, hosts, settings, depth)
}

function startsPath(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code === 0x2f || code === 0x5c
}

/** Addresses of which nothing may go: signed ones, and archives around an address of their own. */
function frozenAs(
  text: string,
  start: number,
  hosts: readonly HostRules[],
): (WarningCode & ('signed' | 'archived')) | undefined {
  const question = text.indexOf('?', start)
  if (question >= 0 && isSigned(text, question)) return 'signed'
  if (!hosts.some(({ archive }) => archive)) return undefined
  return /\/web\/\d|https?:/.test(text.slice(start)) ? 'archived' : undefined
}

function follow(
  draft: Draft,
  authority: Authority,
  hosts: readonly HostRules[],
  settings: Settings,
  depth: number,
): Outcome {
  const start = authority.end
  if (hosts.length > 0) {
    const path = draft.text.slice(start, pathEnd(draft.text, start))
    const led = unwrap(draft, start, hosts, settings, depth)
    if (led === 'too-deep')
      return depth > 0 ? undefined : finish(draft, authority, false, [warn('redirector-too-deep')])
    if (led === 'unread') return finish(draft, authority, false, [warn('redirector-unread')])
    if (led) return led
    const opaque = hosts.some(({ opaque }) =>
      opaque.some(({ paths }) => paths.some((one) => pathMatches(path, one))),
    )
    if (opaque) return finish(draft, authority, false, [warn('opaque-redirector')])
  }
  if (cleanSessionPath(draft, start, settings) && hosts.length > 0)
    return follow(draft, authority, hosts, settings, depth)
  cleanTail(draft, start, hosts, settings)
  return finish(draft, authority, false, [])
}

function unwrap(draft: Draft, start: number, hosts: readonly HostRules[], settings: Settings, depth: number) {
  const target = findTarget(hosts, draft.text.slice(start))
  if (!target || !settings.allows(target.row.rule)) return undefined
  if (target.address === undefined) return 'unread'
  if (depth >= MAX_DEPTH) return 'too-deep'
  const led = normalizeText(target.address, settings, depth + 1)
  if (!led) return 'too-deep'
  if (!led.ok) return 'unread'
  edit(draft, target.row.rule, 0, draft.text.length, target.address)
  return { ...led, changes: [...draft.changes, ...led.changes] }
}

function cleanTail(draft: Draft, start: number, hosts: readonly HostRules[], settings: Settings): void {
  const path = pathEnd(draft.text, start)
  const hash = draft.text.indexOf('#', path)
  const query = draft.text[path] === '?'
  const keeps = hosts.some(({ kept }) => kept.length > 0)
  const tail = draft.text.length - (hash < 0 ? draft.text.length : hash)
  if (query) {
    const end = draft.text.length - tail
    const place = { hosts, path: draft.text.slice(start, path) }
    cleanPairs(draft, path, end, place, settings, readPairs(draft.text, path + 1, end))
  }
  if (tail === 0) return
  const at = draft.text.length - tail
  if (keeps) dropMark(draft, start, at, hosts, settings)
  else cleanFragment(draft, at, settings)
}

function dropMark(
  draft: Draft,
  start: number,
  hash: number,
  hosts: readonly HostRules[],
  settings: Settings,
): void {
  const path = draft.text.slice(start, pathEnd(draft.text, start))
  for (const { kept } of hosts) {
    for (const { row, rule } of kept) {
      if (!row.paths.some((one) => pathMatches(path, one)) || !settings.allows(rule)) continue
      if (row.beside && !draft.text.includes(`${row.beside}=`)) continue
      edit(draft, rule, hash, draft.text.length, '')
      return
    }
  }
  cleanFragment(draft, hash, settings)
}

function finish(draft: Draft, authority: Authority, signed: boolean, warnings: Warning[]): NormalizedLink {
  const { text } = draft
  const { start, hostEnd, homograph } = authority
  if (homograph) warnings.push(warn('homograph'))
  if (text.includes('*|') || text.includes('{{') || text.includes('%7B%7B')) warnings.push(warn('merge-tag'))
  const plain = !text.includes('%') && !text.includes('xn--')
  return {
    ok: true,
    href: text,
    display: plain || signed ? text : displayForm(text, start, hostEnd, homograph),
    key: duplicateKey(text, start, hostEnd),
    changes: draft.changes,
    warnings,
  }
}
