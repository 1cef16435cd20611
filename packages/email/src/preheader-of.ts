import type { Issue } from '@cec-bulletin/schema/model'
import { limits } from './problems/limits.ts'

const { least, most } = limits.preheader

/** What a list of mails shows behind the subject: the summary, or whole titles; nothing where the issue says too little. */
export function preheaderOf({ summary, sections, lang }: Issue): string | undefined {
  if (summary !== undefined && isFit(summary)) return summary
  const titles = sections.flatMap(({ title, articles }) => {
    const own = articles.flatMap((article) => (article.title === undefined ? [] : [article.title]))
    return own.length === 0 ? [title] : own
  })
  const separator = /^(?:zh|ja)\b/i.test(lang) ? '；' : '; '
  let line = ''
  for (const title of titles) {
    const longer = line === '' ? title : line + separator + title
    if (isLongerThan(most, longer)) break
    line = longer
  }
  return isFit(line) ? line : undefined
}

function isFit(line: string): boolean {
  return isLongerThan(least - 1, line) && !isLongerThan(most, line)
}

/** In characters, of which each takes one or two places of a string: of most lines their length tells. */
function isLongerThan(count: number, line: string): boolean {
  return line.length > count && (line.length > 2 * count || [...line].length > count)
}
