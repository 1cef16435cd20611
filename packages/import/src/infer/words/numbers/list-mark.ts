import { bullets, circled } from '../signs.ts'

/** With what kind of mark a line begins as an item of a list does; `undefined` where it begins with words. */
export function listMark(words: string): string | undefined {
  const [sign] = bullet.exec(words) ?? []
  if (sign !== undefined) return sign.trim()
  const form = numbers.findIndex((pattern) => pattern.test(words))
  return form < 0 ? undefined : `number ${form}`
}

const bullet = new RegExp(`^[\\s　]*[${bullets}-]`, 'u')

const numbers = [
  /^[\s　]*\d{1,2}[.．、]/u,
  /^[\s　]*[（(]\d{1,2}[）)]/u,
  /^[\s　]*\d{1,2}[）)]/u,
  new RegExp(`^[\\s　]*[${circled}]`, 'u'),
  /^[\s　]*[一二三四五六七八九十]{1,3}、/u,
  /^[\s　]*[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^[\s　]*[A-Ha-h][.．、）)]/u,
]
