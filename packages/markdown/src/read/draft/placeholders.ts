type Fields = Record<string, unknown>

/** Fills what every issue needs, where it is missing or no text. */
export function fillFrame(input: Fields): void {
  if (typeof input.lang !== 'string' || input.lang.trim() === '') input.lang = guessLang(input)
  if (typeof input.title !== 'string' || input.title.trim() === '') input.title = placeholderTitle(input.lang)
  // No clock is asked, so that the same document gives the same draft.
  if (typeof input.date !== 'string' || input.date.trim() === '') input.date = placeholderDate
  input.schemaVersion = 1
  if (!Array.isArray(input.sections) || input.sections.length === 0)
    input.sections = [{ title: placeholderTitle(input.lang) }]
}

const placeholderDate = '2000'

export const placeholderTitle = (lang: unknown): string =>
  typeof lang === 'string' && lang.startsWith('zh') ? '（无标题）' : '(untitled)'

const guessLang = (input: Fields): string => (/\p{Script=Han}/u.test(JSON.stringify(input)) ? 'zh-CN' : 'en')
