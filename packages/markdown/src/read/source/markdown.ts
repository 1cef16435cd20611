import type { Root, Yaml } from 'mdast'
import type { Point } from 'unist'
import { parse } from '../../parse/parse.ts'
import type { FindLinks } from '../addresses/finder.ts'
import { type Reading, readRoot } from '../frame/root.ts'
import { mostCharacters, roomForIssue } from '../limits.ts'
import type { Finding } from '../problems/explain.ts'
import { findNul } from './find-nul.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/** Reads a document, unless it is no text or too large. */
export function readMarkdown(text: unknown, findLinks?: FindLinks): Reading | Finding {
  if (typeof text !== 'string') return { code: 'not-text', received: typeof text, detail: typeof text }
  if (text.length > mostCharacters) return tooLarge
  const nul = findNul(text)
  if (nul) return nul
  const { yaml, body, findings } = splitFrontMatter(text)
  const parsed = parse(body, roomForIssue)
  if (!parsed) return tooLarge
  const { children } = parsed
  const tree: Root = {
    type: 'root',
    children: yaml === undefined ? children : [frontMatter(yaml), ...children],
  }
  return readRoot(tree, { source: body, findLinks, findings })
}

const tooLarge: Finding = { code: 'too-large', received: 'document' }

// A parser would let it begin at its first `---`, a line above its value.
const frontMatter = ({ value, start }: { value: string; start: Required<Point> }): Yaml => {
  const point = { line: start.line - 1, column: 1, offset: start.offset - '---\n'.length }
  return { type: 'yaml', value, position: { start: point, end: point } }
}
