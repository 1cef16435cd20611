import type { Properties } from 'hast'

/** The attributes of words whose language is not that around them: they run in the direction of their letters. */
export function inLanguage(lang: string, around: string): Properties {
  return lang === around || isPartOf(lang, around) || isPartOf(around, lang) ? {} : { lang, dir: 'auto' }
}

/** `zh` says what `zh-CN` says, only less exactly. */
function isPartOf(lang: string, other: string): boolean {
  return other.toLowerCase().startsWith(`${lang.toLowerCase()}-`)
}
