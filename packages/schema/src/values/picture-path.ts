import { decoded } from './decoded.ts'

/**
 * Whether an address is a path from the folder of the issue down to a picture, such as `images/食堂.jpg`: never absolute,
 * never above the folder, in percents as in plain letters. It ends as files of pictures do that browsers show.
 *
 * @param value An address, as an image of an issue has it.
 * @throws {RangeError} The engine's own, where the stack is nearly used up.
 * @example
 * ```ts
 * import { isPicturePath } from '@cec-bulletin/schema/model'
 *
 * console.log(isPicturePath('images/食堂.jpg')) // true
 * console.log(isPicturePath('../images/a.jpg')) // false
 * ```
 */
export function isPicturePath(value: string): boolean {
  const path = value.replace(/^\.\//, '')
  if (!ending.test(path) || unfit.test(path)) return false
  const segments = path.split('/')
  if (segments.length > 1 && hostLike.test(segments[0] ?? '')) return false
  return segments.every(isName)
}

/** The one form of such a path: without `./` in front, its spaces as `%20`. */
export const canonicalPath = (path: string): string => path.replace(/^\.\//, '').replaceAll(' ', '%20')

const ending = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

// A colon would make a scheme, or a drive of Windows.
const unfit = /[^\S ]|[<>"`\\:?#\p{Cc}\p{Cf}\p{Cs}]/u

// `www.e.cn/a.jpg` is an address without its scheme.
const hostLike =
  /^www\.|\.(?:biz|cn|co|com|de|edu|eu|fr|gov|hk|info|int|io|jp|mo|net|org|tw|uk|us|中国|公司|网络)$/i

/** A name of a folder or a file is no dots alone, and holds no slash, whatever it is written in. */
function isName(segment: string): boolean {
  const name = decoded(segment)
  return name !== undefined && name.trim() !== '' && !/^\.+$/.test(name) && !/[/\\\p{Cc}]/u.test(name)
}
