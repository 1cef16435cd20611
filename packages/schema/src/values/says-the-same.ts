/**
 * Whether two texts say the same, but for white space and for a full stop that one of both may have.
 *
 * @param one A text on one line.
 * @param other Another one.
 * @example
 * ```ts
 * import { saysTheSame } from '@cec-bulletin/schema/model'
 *
 * console.log(saysTheSame('今天植树。', '今天 植树')) // true
 * ```
 */
export const saysTheSame = (one: string, other: string) => bare(one) === bare(other)

const bare = (text: string) => text.replace(/\s+/g, '').replace(/[.。]$/, '')
