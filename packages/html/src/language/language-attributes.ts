import type { Properties } from 'hast'
import { direction } from './direction.ts'

/** The attributes of an element in another language than what surrounds it; none where both are one. */
export function languageAttributes(lang: string | undefined, around: string): Properties {
  if (lang === undefined || lang === around) return {}
  return direction(lang) === direction(around) ? { lang } : { lang, dir: direction(lang) }
}
