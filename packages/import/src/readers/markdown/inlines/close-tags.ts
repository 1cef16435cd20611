import type { Phrasing } from './phrasing.ts'

/** Closes the tags that are open, the innermost first, until so many are left. */
export function closeTags({ tags, buffer }: Phrasing, left: number): void {
  for (const { around } of tags.splice(left).reverse()) {
    for (const _ of around) buffer.close()
  }
}
