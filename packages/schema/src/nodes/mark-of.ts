import type { List } from './blocks/list.ts'

/**
 * The mark in front of the item at `index` (from 0), as it is printed: `※`, `二、`, `（二）`, `02.`, `2)`, `2.`; an empty
 * string for a plain bullet, which each format draws as it does.
 */
export function markOf(list: List, index: number): string {
  if (!list.ordered) return list.marker ?? ''
  const number = (list.start ?? 1) + index
  switch (list.marker) {
    case '01.':
      return `${String(number).padStart(2, '0')}.`
    case '1)':
      return `${number})`
    case '一、':
      return `${chineseNumber(number)}、`
    case '（一）':
      return `（${chineseNumber(number)}）`
    default:
      return `${number}.`
  }
}

const digits = '一二三四五六七八九'

// 1 to 99. `charAt` gives nothing for a zero, which is not written.
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10)
  return (tens > 1 ? digits.charAt(tens - 1) : '') + (tens > 0 ? '十' : '') + digits.charAt((number % 10) - 1)
}
