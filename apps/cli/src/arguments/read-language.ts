import type { Language } from '../say/language.ts'

/**
 * The language asked for, or the terminal's own: read before all else, for even a mistake is said in it. `undefined`
 * where the terminal has none.
 */
export function readLanguage(
  argv: string[],
  environment: Record<string, string | undefined>,
): Language | undefined {
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  const asked = words.flatMap((word, index) => {
    if (word.startsWith('--lang=')) return [word.slice('--lang='.length)]
    return word === '--lang' ? words.slice(index + 1, index + 2) : []
  })
  const known = asked.filter((language) => language === 'en' || language === 'zh')
  return known.at(-1) ?? languageOf(environment)
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>): Language | undefined {
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  if (/^(?:C|POSIX)?(?:\..*)?$/i.test(locale)) return undefined
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
