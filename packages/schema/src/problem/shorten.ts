/**
 * The beginning of a text that is too long, with a sign that there was more; a character of two halves stays whole.
 *
 * @param text Of any length.
 * @param options `most`: how many UTF-16 code units may come out, the sign `…` among them.
 * @example
 * ```ts
 * import { shorten } from '@cec-bulletin/schema'
 *
 * console.log(shorten('绿水青山就是金山银山', { most: 5 })) // 绿水青山…
 * console.log(shorten('绿水', { most: 5 })) // 绿水
 * ```
 */
export function shorten(text: string, { most }: { most: number }): string {
  if (text.length <= most) return text
  const begin = text.slice(0, most - 1)
  return `${/[\uD800-\uDBFF]$/.test(begin) ? begin.slice(0, -1) : begin}…`
}
