import type { Properties } from 'hast'
import { direction } from './direction.ts'

/** The attributes for a change of language; none where nothing changes. */
export function languageAttributes(lang: string | undefined, around: string): Properties {
  if (lang === undefined || lang === around) return {}
  return direction(lang) === direction(around) ? { lang } : { lang, dir: direction(lang) }
}
