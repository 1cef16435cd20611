import { decodeReadable } from './decode-readable.ts'
import type { Draft } from './draft.ts'
import { duplicateKey } from './duplicate-key.ts'
import { PERCENT, TAG } from './kinds.ts'
import type { Host } from './read-host.ts'
import type { KnownHost } from './settings.ts'
import type { Survey } from './survey.ts'
import type { NormalizedLink, Warning } from './types.ts'
import { warn } from './warnings.ts'

export interface Finished {
  draft: Draft
  known: KnownHost
  /** What was seen of the address, before its query and fragment were cleaned. */
  seen: Survey
}

/** The record of an address that is done. */
export function finishLink({ draft, known, seen }: Finished, warnings: Warning[]): NormalizedLink {
  const { text, changes } = draft
  const { host, www } = known
  if (host.homograph) warnings.push(warn('homograph'))
  if (holdsTag(text, seen.kinds)) warnings.push(warn('merge-tag'))
  return {
    ok: true,
    href: text,
    display: displayForm(text, host, seen),
    key: duplicateKey(text, seen, www),
    changes,
    warnings,
  }
}

function displayForm(text: string, host: Host, { start, kinds }: Survey): string {
  const hostEnd = start + host.name.length
  const decoded = kinds & PERCENT ? decodeReadable(text, hostEnd) : text
  if (host.shown === host.name) return decoded
  return decoded.slice(0, start) + host.shown + decoded.slice(hostEnd)
}

function holdsTag(text: string, kinds: number): boolean {
  if (kinds & TAG && (text.includes('*|') || text.includes('{{'))) return true
  return (kinds & PERCENT) !== 0 && text.includes('%7B%7B')
}
