import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as toPlainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'yaml'
import type { Shown } from './missing-text.ts'

/** What a reader of GFM finds in it; what stands in the front matter is `aside`. */
export function textOfMarkdown(markdown: string): Shown {
  const [, yaml, body = markdown] = /^---\n(.*?\n)---\n(.*)$/s.exec(markdown) ?? []
  const text = readerText(body)
  return yaml === undefined ? { text } : { text, aside: valuesIn(parse(yaml)).map(readerText).join('\n') }
}

function readerText(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return toPlainText(tree)
}

function valuesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value ?? '')]
  return Object.values(value).flatMap(valuesIn)
}
