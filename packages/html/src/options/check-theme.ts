import { host } from '../links/host.ts'
import type { Theme } from '../theme/theme.ts'
import { choice } from './choice.ts'

const choices: ReadonlyMap<keyof Theme, readonly unknown[]> = new Map([
  ['paper', ['warm', 'cool', 'white']],
  ['text', ['serif', 'sans']],
  ['titles', ['serif', 'sans']],
  ['density', ['compact', 'regular', 'airy']],
  ['paragraphs', ['indented', 'spaced']],
  ['masthead', ['ruled', 'band']],
])

const known: readonly string[] = ['accent', 'measure', 'cover', ...choices.keys()]

/** @throws {TypeError} for a token that is unknown or has a wrong value, with what it may be. */
export function checkTheme(theme: Theme): Theme {
  for (const token of Object.keys(theme)) {
    if (known.includes(token)) continue
    const value = theme[token as keyof Theme]
    throw refusal(token, { value, expected: `no such token; known are ${known.join(', ')}` })
  }
  const { accent, measure, cover } = theme
  if (typeof accent !== 'string' || !/^#[\da-f]{6}$/i.test(accent)) {
    throw refusal('accent', { value: accent, expected: 'expected a colour as `#rrggbb`, such as `#b3261e`' })
  }
  if (typeof measure !== 'number' || !(measure >= 24 && measure <= 48)) {
    throw refusal('measure', { value: measure, expected: 'expected a number of characters from 24 to 48' })
  }
  if (cover !== undefined && !isPicture(cover)) {
    throw refusal('cover', {
      value: cover,
      expected: 'expected an absolute `http:` or `https:` address without white space',
    })
  }
  for (const [token, among] of choices) choice(theme[token], { of: `theme.${token}`, among })
  return theme
}

function isPicture(cover: unknown): boolean {
  return typeof cover === 'string' && !/[\s"<>\\`\p{Cc}]/u.test(cover) && Boolean(host(cover))
}

interface Refused {
  value: unknown
  expected: string
}

function refusal(token: string, { value, expected }: Refused): TypeError {
  return new TypeError(`Cannot use \`${JSON.stringify(value)}\` as \`theme.${token}\`: ${expected}`)
}
