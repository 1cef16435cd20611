import { ENDINGS } from '../data/top-level-domains.ts'
import { toUnicodeHost } from '../host/punycode.ts'
import { CAPITAL_A } from '../text/codes.ts'

let endings: Set<string> | undefined

/** Whether a label, in small letters, is a top-level domain. */
export function isTopLevelDomain(label: string): boolean {
  endings ??= decode()
  return endings.has(label)
}

function decode(): Set<string> {
  const found = new Set<string>()
  let before = ''
  for (const piece of ENDINGS.split(/(?=[A-Z])/)) {
    before = before.slice(0, piece.charCodeAt(0) - CAPITAL_A) + piece.slice(1)
    found.add(toUnicodeHost(before))
  }
  return found
}
