import { toMarkdown } from '@cec-bulletin/markdown'
import { HtmlRenderer, Parser } from 'commonmark'
import { toHtml } from 'hast-util-to-html'
import markdownIt from 'markdown-it'
import { Marked } from 'marked'
import { toHast } from 'mdast-util-to-hast'
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'
import { bodyOf } from './readers/body-of.ts'

// What DIALECT.md says of `<br>`; the readers of `readers.long.test.ts` are those that let HTML through.

const cell = { type: 'tableCell' as const, children: ['甲', { type: 'break' as const }, '乙'] }

const markdown = bodyOf(
  toMarkdown(issueOf([{ type: 'table', children: [{ type: 'tableRow', children: [cell] }] }])),
)

const tables = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] }

const remark = (allowDangerousHtml: boolean) => {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  return toHtml(toHast(tree, { allowDangerousHtml }), { allowDangerousHtml })
}

const commonmark = (safe: boolean) => new HtmlRenderer({ safe }).render(new Parser().parse(markdown))

describe('a line break in a cell', () => {
  test.each<[string, string, string]>([
    ['marked', new Marked().parse(markdown, { async: false }), '甲<br>乙'],
    ['commonmark.js', commonmark(false), '甲<br>乙'],
    ['markdown-it with HTML', markdownIt({ html: true }).render(markdown), '甲<br>乙'],
    ['micromark with HTML', micromark(markdown, { ...tables, allowDangerousHtml: true }), '甲<br>乙'],
    ['remark with HTML', remark(true), '甲<br>乙'],
    ['markdown-it', markdownIt().render(markdown), '甲&lt;br&gt;乙'],
    ['micromark', micromark(markdown, tables), '甲&lt;br&gt;乙'],
    ['remark', remark(false), '甲乙'],
    ['commonmark.js, safe', commonmark(true), '甲<!-- raw HTML omitted -->乙'],
  ])('%s', (_, html, shown) => {
    expect(html).toContain(shown)
  })
})
