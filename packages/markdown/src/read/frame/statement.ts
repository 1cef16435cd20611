import type { InlineInput } from '@cec-bulletin/schema'
import type { Position } from 'unist'
import { parse } from '../../parse/parse.ts'
import { linkAddresses } from '../addresses/link-addresses.ts'
import { roomForIssue } from '../limits.ts'
import { readInlines } from '../nodes/inlines.ts'
import type { Reader } from '../reader.ts'

interface StatementOptions {
  reader: Reader
  /** Where it stands in the front matter. */
  position: Position
}

/** The statement of the imprint: one paragraph of Markdown inside the YAML. */
export function readStatement(
  markdown: string,
  { reader: around, position }: StatementOptions,
): InlineInput[] {
  const parsed = parse(markdown, roomForIssue)
  if (!parsed) around.findings.push({ code: 'too-large', received: 'statement', position })
  const finder = around.finder && { ...around.finder, source: markdown }
  if (parsed && finder && !linkAddresses(parsed, finder))
    around.findings.push({ code: 'too-large', received: 'statement', position })
  const [paragraph, ...others] = parsed?.children ?? []
  if (!paragraph) return []
  if (paragraph.type !== 'paragraph' || others.length > 0) {
    around.findings.push({ code: 'statement', received: markdown, position })
    return []
  }
  const reader: Reader = {
    ...around,
    source: markdown,
    finder,
    definitions: new Map(),
    places: new WeakMap(),
    findings: [],
  }
  const statement = readInlines(paragraph.children, { reader })
  // An edit of it would be one of the text, not of the YAML.
  for (const { fix, ...finding } of reader.findings) around.findings.push({ ...finding, position })
  return statement
}
