/**
 * Where a value stands in an issue: `sections[1].articles[0].body[3]`; `undefined` where it does not. It searches, so
 * that only an error asks for it.
 *
 * @param issue An issue, or any part of one.
 * @param wanted The object itself that is looked for, not one like it.
 * @example
 * ```ts
 * import { placeOf } from '@cec-bulletin/schema/model'
 *
 * const second = { title: '第二篇' }
 * console.log(placeOf({ articles: [{ title: '第一篇' }, second] }, second)) // articles[1]
 * ```
 */
export function placeOf(issue: object, wanted: unknown): string | undefined {
  return search(issue, wanted)?.replace(/^\./, '')
}

function search(around: unknown, wanted: unknown): string | undefined {
  if (around === wanted) return ''
  if (typeof around !== 'object' || around === null) return undefined
  for (const [key, value] of Object.entries(around)) {
    const rest = search(value, wanted)
    if (rest !== undefined) return (Array.isArray(around) ? `[${key}]` : `.${key}`) + rest
  }
  return undefined
}
