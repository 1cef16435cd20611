import { join } from 'node:path'
import { shorten } from '@cec-bulletin/schema'
import type { ReportedLink } from './link-report.ts'
import { type Language, say } from './say.ts'

/** What the terminal shows at the end: the files with their sizes, then the links that changed and why. */
export function summary(
  files: Record<string, string>,
  links: ReportedLink[],
  folder: string,
  language: Language,
): string[] {
  const words = say(language)
  const changed = links.filter(({ result }) => result.ok && result.changes.length > 0)
  return [
    words.wrote(folder),
    ...table(Object.entries(files).map(([name, content]) => [name, kilobytes(content)])),
    '',
    words.links(changed.length, links.length),
    ...table(
      changed.map(({ place, result }) => [rulesOf(result), briefly(result.ok ? result.href : place.url)]),
    ),
    '',
    words.open(join(folder, 'index.html')),
  ]
}

/** Columns of Latin text as wide as their widest entry; the last one may hold anything. */
function table(rows: [string, string][]): string[] {
  const width = rows.reduce((widest, [first]) => Math.max(widest, first.length), 0)
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}

const kilobytes = (content: string) => `${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`.padStart(9)

const rulesOf = (result: ReportedLink['result']) =>
  result.ok ? [...new Set(result.changes.map(({ rule }) => rule))].join(', ') : ''

const briefly = (address: string) => shorten(address, { most: 72 })
