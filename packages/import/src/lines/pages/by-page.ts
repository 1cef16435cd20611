import type { LineBlock } from '../line.ts'

/** The lines of each page, in their order. */
export function byPage(lines: readonly LineBlock[]): Map<number, LineBlock[]> {
  const pages = new Map<number, LineBlock[]>()
  for (const block of lines) {
    const page = pages.get(block.line.page)
    if (page) page.push(block)
    else pages.set(block.line.page, [block])
  }
  return pages
}
