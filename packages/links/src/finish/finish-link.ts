import type { Host } from '../host/read-host.ts'
import { warn } from '../sentences/warnings.ts'
import type { Page } from '../survey/page.ts'
import type { Survey } from '../survey/survey.ts'
import { decodeReadable } from '../text/decode-readable.ts'
import { HAS_PERCENT, HAS_TAG_SIGN } from '../text/kinds.ts'
import type { NormalizedLink, Warning } from '../types.ts'
import { duplicateKey } from './duplicate-key.ts'

/** The record of an address that is done; `seen` is what it was before its query and fragment were cleaned. */
export function finishLink({ draft, host, seen }: Page, warnings: Warning[]): NormalizedLink {
  const { text, changes } = draft
  if (host.homograph) warnings.push(warn('homograph'))
  if (holdsTag(text, seen.kinds)) warnings.push(warn('merge-tag'))
  return {
    ok: true,
    href: text,
    display: displayForm(text, host, seen),
    key: duplicateKey(text, seen, host.www),
    changes,
    warnings,
  }
}

function displayForm(text: string, host: Host, { start, kinds }: Survey): string {
  const hostEnd = start + host.name.length
  const decoded = kinds & HAS_PERCENT ? decodeReadable(text, hostEnd) : text
  if (host.shown === host.name) return decoded
  return decoded.slice(0, start) + host.shown + decoded.slice(hostEnd)
}

function holdsTag(text: string, kinds: number): boolean {
  if (kinds & HAS_TAG_SIGN && (text.includes('*|') || text.includes('{{'))) return true
  return (kinds & HAS_PERCENT) !== 0 && text.includes('%7B%7B')
}
