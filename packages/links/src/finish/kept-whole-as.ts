import type { Page } from '../survey/page.ts'
import { HAS_COLON } from '../text/has.ts'
import { isSigned } from './is-signed.ts'

/** Why nothing may be taken out of an address: it is signed, or that of an archive and holds the archived one. */
export function keptWholeAs({ draft, host, survey, settings }: Page): 'signed' | 'archived' | undefined {
  const { text } = draft
  if (survey.pairs.length > 0 && isSigned(survey.pairs, settings)) return 'signed'
  if (survey.inPath & HAS_COLON && holdsAddress(text.slice(survey.path, survey.query))) {
    const leadsOn = host.rules.redirectors.some(({ redirector }) => redirector.form === 'embedded')
    if (!leadsOn) return 'archived'
  }
  if (!host.rules.archive) return undefined
  return /^\/web\/\d|https?:/.test(text.slice(survey.path)) ? 'archived' : undefined
}

function holdsAddress(path: string): boolean {
  const inner = path.indexOf('/http')
  return inner >= 0 && /^\/https?:\//i.test(path.slice(inner, inner + '/https:/'.length))
}
