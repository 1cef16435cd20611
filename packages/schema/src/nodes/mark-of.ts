import type { List } from './blocks/list.ts'

/**
 * The mark in front of an item of a list as it is printed: `※`, `二、`, `（二）`, `02.`, `2)`, `2.`; an empty string for a
 * plain bullet, which each format draws as it does.
 *
 * @param list As in an issue.
 * @param index The item's place in the list, from 0.
 * @example
 * ```ts
 * import { markOf } from '@cec-bulletin/schema/model'
 *
 * console.log(markOf({ type: 'list', ordered: true, marker: '一、', children: [] }, 1)) // 二、
 * console.log(markOf({ type: 'list', ordered: true, start: 9, children: [] }, 1)) // 10.
 * ```
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
