import { decoded } from './decoded.ts'

/** Whether an address is a place within the issue, such as `#食品`, be there such a place or not. */
export const isInnerLink = (url: string): boolean => url.startsWith('#')

/** The anchor that a link within the issue leads to: what stands behind `#`, decoded; `undefined` where it can be none. */
export function anchorIn(url: string): string | undefined {
  const name = isInnerLink(url) ? (decoded(url.slice(1)) ?? '') : ''
  return /^[\p{L}\p{M}\p{N}._-]{1,200}$/u.test(name) ? name : undefined
}

/** The one form of where a link leads: browsers copy `#食品` as `#%E9%A3%9F%E5%93%81`. */
export function canonicalTarget(url: string): string {
  const anchor = anchorIn(url)
  return anchor === undefined ? url : `#${anchor}`
}
