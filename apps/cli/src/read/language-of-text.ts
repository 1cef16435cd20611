import type { Language } from '../say/language.ts'

/** The language of a file's issue, be it not all right: what it says of itself, or what it is written in. */
export function languageOfText(text: string): Language {
  const [, lang] =
    /(?:^|[{,])\s*"?(?:lang|语言)"?\s*[:：=]\s*["'“]?([a-z]{2,3}|[中英]文)(?![a-z])/im.exec(text) ?? []
  const language = lang?.toLowerCase() ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
  return language === 'zh' || language === '中文' ? 'zh' : 'en'
}
