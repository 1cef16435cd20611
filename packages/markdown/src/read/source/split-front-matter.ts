import type { Point } from 'unist'
import { fenceFindings } from '../front-matter/fence-findings.ts'
import { type Fences, findFences } from '../front-matter/find-fences.ts'
import type { Finding } from '../problems/explain.ts'
import { pointAt } from './point-at.ts'

/** A document taken apart. The body keeps its lines and offsets: spaces stand for the front matter. */
export interface Split {
  yaml: { value: string; start: Required<Point> } | undefined
  body: string
  /** What is wrong with the lines around the front matter. */
  findings: Finding[]
}

/** Takes off the YAML between a first line `---` and the next `---`, and what stands above it and means nothing. */
export function splitFrontMatter(text: string): Split {
  const fences = findFences(text)
  if (!fences) return { yaml: undefined, body: text.replace(/^\ufeff/, ' '), findings: [] }
  const { start, end, behind } = rangeOf(fences)
  return {
    yaml: { value: text.slice(start, end), start: pointAt(text, start) },
    body: text.slice(0, behind).replace(/[^\n\r]/g, ' ') + text.slice(behind),
    findings: fenceFindings(text, fences),
  }
}

function rangeOf({ opening, closing, lines }: Fences): { start: number; end: number; behind: number } {
  const start = opening?.next ?? lines[0]?.start ?? 0
  const end = closing?.start ?? lines.at(-1)?.next ?? start
  return { start, end, behind: closing?.end ?? end }
}
