/**
 * The language of a document's labels. Where it does not say its language, or not so that it can be understood, its
 * script tells: `图片：` is to be found all the same, as one slip is enough.
 */
export function languageOf(lang: unknown, source = ''): string {
  if (typeof lang === 'string' && /^[a-z]{2,3}(?![a-z])/i.test(lang.trim())) return lang.trim()
  return /\p{Script=Han}/u.test(source) ? 'zh-CN' : 'en'
}
