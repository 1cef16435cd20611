import type { InlineInput } from '@cec-bulletin/schema'
import type { Point } from 'unist'
import { readInlines } from './inlines.ts'
import { parse } from './parse.ts'
import type { Reader } from './reader.ts'

/** The statement of the imprint: one paragraph of Markdown inside the YAML. */
export function readStatement(around: Reader, markdown: string, point: Point): InlineInput[] {
  const parsed = parse(markdown)
  const [paragraph, ...others] = parsed.ok ? parsed.root.children : []
  if (!parsed.ok) around.findings.push({ ...parsed.finding, point })
  if (!paragraph) return []
  if (paragraph.type !== 'paragraph' || others.length > 0) {
    around.findings.push({ code: 'statement', received: markdown, point })
    return []
  }
  const reader: Reader = {
    ...around,
    source: markdown,
    definitions: new Map(),
    places: new WeakMap(),
    findings: [],
  }
  const statement = readInlines(reader, paragraph.children)
  for (const finding of reader.findings) around.findings.push({ ...finding, point })
  return statement
}
