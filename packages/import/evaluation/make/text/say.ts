/** `2024年6月28日` for `2024-06-28`. */
export function dateIn(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

const digits = '零一二三四五六七八九'

/** Up to 19. */
export const toChinese = (number: number): string =>
  number < 10 ? (digits[number] ?? '') : `十${number === 10 ? '' : (digits[number - 10] ?? '')}`
