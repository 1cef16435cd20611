import { circled } from '../signs.ts'

/** The digits of Chinese, from 0. */
export const digits = '零一二三四五六七八九'

/** `12`, `04`, `③`, `十二` or `二十`; `undefined` for what is no number up to 99. */
export function numberIn(written: string): number | undefined {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const inCircle = circled.indexOf(written)
  if (inCircle >= 0 && written.length === 1) return inCircle + 1
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written)
  if (!found || written === '') return undefined
  const [, first, ten, last] = found
  if (ten === undefined) return last === undefined ? digitOf(first) : undefined
  return (first === undefined ? 10 : digitOf(first) * 10) + digitOf(last)
}

const digitOf = (digit: string | undefined) => (digit === undefined ? 0 : digits.indexOf(digit))
