import { numberIn } from '../../../infer/words/numbers/number-in.ts'
import type { MeasuredLine } from '../measured-line.ts'

/** The indices of lines that begin with a number as items do, to which no line above counts up: `五、星期六` goes on with `星期`. */
export function uncountedLines(lines: readonly Pick<MeasuredLine, 'words'>[]): Set<number> {
  const seen = new Set<string>()
  const found = new Set<number>()
  lines.forEach(({ words }, index) => {
    const [, digits = '', mark = ''] = number.exec(words) ?? []
    const value = numberIn(digits)
    if (value === undefined) return
    const form = `${/\d/.test(digits)}${mark}`
    if (value > 1 && !seen.has(`${form}${value - 1}`)) found.add(index)
    seen.add(`${form}${value}`)
  })
  return found
}

const number = /^\s*(\d{1,2}|[一二三四五六七八九十]{1,3})([、.．])/u
