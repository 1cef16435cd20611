import { displayWidth } from '../terminal/display-width.ts'
import type { Line } from '../terminal/line.ts'
import type { Finding } from './finding.ts'

const before = 40
const most = 96

/** The line of a finding with carets under what it is about, and below it the line as the mend would leave it. */
export function excerptOf(text: string, { line, column = 1, endLine, endColumn, fix }: Finding): Line[] {
  if (line === undefined) return []
  const source = lineAt(text, line)
  if (source === undefined) return []
  const { content, start } = source
  const number = String(line).padStart(5)
  // A line may be a whole article: only what stands around the place is shown.
  const from = column - 1 > before ? column - 1 - before : 0
  const windowOf = (whole: string) =>
    tabless(whole.slice(from, from + most)) + (from + most < whole.length ? '…' : '')
  const shown = content.slice(from, from + most)
  const at = column - 1 - from
  const end = endLine === line && endColumn !== undefined ? endColumn - 1 - from : at + 1
  const marked = shown.slice(at, Math.max(end, at + 1))
  const carets = '^'.repeat(Math.max(displayWidth(marked), 1))
  const lead = `${from > 0 ? '…' : ''}`
  const result: Line[] = [
    [{ text: `${number} | `, style: 'quiet' }, { text: lead + windowOf(content) }],
    [
      { text: '      | ', style: 'quiet' },
      { text: ' '.repeat(displayWidth(lead + tabless(shown.slice(0, at)))) },
      { text: carets, style: 'red' },
    ],
  ]
  if (fix && fix.start >= start && fix.end <= start + content.length && !fix.text.includes('\n')) {
    const mended = content.slice(0, fix.start - start) + fix.text + content.slice(fix.end - start)
    result.push([
      { text: '      + ', style: 'quiet' },
      { text: lead + windowOf(mended), style: 'green' },
    ])
  }
  return result
}

const tabless = (text: string) => text.replaceAll('\t', ' ')

function lineAt(text: string, line: number): { content: string; start: number } | undefined {
  let start = 0
  for (let number = 1; number < line; number++) {
    const end = /\r\n?|\n/g
    end.lastIndex = start
    const found = end.exec(text)
    if (!found) return undefined
    start = found.index + found[0].length
  }
  const rest = text.slice(start).search(/[\r\n]/)
  return { content: rest === -1 ? text.slice(start) : text.slice(start, start + rest), start }
}
