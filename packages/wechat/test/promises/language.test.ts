import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import { type List, markOf } from '@cec-bulletin/schema/model'
import fc from 'fast-check'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { attribute } from '../rules/read.ts'
import { uploaded } from '../uploaded.ts'
import { textOfContent, textOfPage } from './text-of.ts'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

const numRuns = Number(process.env.RUNS ?? 25)

test.each(fixtures())('each letter is set as its language is: $name', ({ issue }) => {
  checkLanguages(issue)
})

test('each letter of any issue is set as its language is', { timeout: 900_000 }, () => {
  fc.assert(fc.property(arbitraryIssue(), checkLanguages), { numRuns })
})

/** What the page says by `lang` and `dir`, content says by `direction` and `letter-spacing`. */
function checkLanguages(issue: Issue): void {
  const markerOf = (list: List, index: number) => markOf(list, index) || '•'
  const html = toHtml(issue, { markerOf, resolve: (path) => path })
  const { content } = toWechat(issue, { pictures: uploaded(issue) })
  expect(textOfContent(content, (root) => markContent(root, { dir: 'ltr', isFull: false }))).toBe(
    textOfPage(html, (root) => markPage(root, { dir: 'ltr', isFull: false })),
  )
}

interface Setting {
  dir: string
  isFull: boolean
}

/** `F~` before each letter of a language that fills its lines, `R~` and `P~` before others by their direction. */
function write(node: DefaultTreeAdapterTypes.TextNode, { dir, isFull }: Setting): void {
  const sign = isFull ? 'F~' : dir === 'rtl' ? 'R~' : 'P~'
  node.value = node.value.replace(/\p{L}/gu, (letter) => sign + letter)
}

function markPage(node: Node, around: Setting): void {
  if (node.nodeName === '#text' && 'value' in node) write(node, around)
  const within = 'attrs' in node ? settingOf(node, around) : around
  if ('childNodes' in node) for (const child of node.childNodes) markPage(child, within)
}

/** A word or two in a `span` are set as their line is, and code runs from left to right. */
function settingOf(element: DefaultTreeAdapterTypes.Element, around: Setting): Setting {
  if (element.tagName === 'pre') return { ...around, dir: 'ltr' }
  if (attribute(element, 'class') === 'marker') return lineOf(element, around)
  if (element.tagName === 'span') return around
  const lang = attribute(element, 'lang')
  const dir = attribute(element, 'dir') ?? around.dir
  return { dir, isFull: lang === undefined ? around.isFull : /^(?:zh|ja)/.test(lang) }
}

/** The mark of an item stands on its first line, which may be that of an item in it. */
function lineOf({ parentNode }: DefaultTreeAdapterTypes.Element, around: Setting): Setting {
  const line = parentNode?.childNodes.find((node) => 'tagName' in node && node.tagName !== 'span')
  if (line === undefined || !('tagName' in line)) return around
  if (line.tagName === 'p') return settingOf(line, around)
  const item = /^[uo]l$/.test(line.tagName)
    ? line.childNodes.find(({ nodeName }) => nodeName === 'li')
    : undefined
  const [marker] = item !== undefined && 'childNodes' in item ? item.childNodes : []
  if (item === undefined || !('attrs' in item) || marker === undefined || !('tagName' in marker))
    return around
  return lineOf(marker, settingOf(item, around))
}

function markContent(node: Node, around: Setting): void {
  if (node.nodeName === '#text' && 'value' in node) write(node, around)
  const style = ('attrs' in node && attribute(node, 'style')) || ''
  const [, dir = around.dir] = /(?:^|;)direction:(\w+)/.exec(style) ?? []
  const [, spacing] = /(?:^|;)letter-spacing:([^;]+)/.exec(style) ?? []
  const isFull = spacing === undefined ? around.isFull : spacing !== '0'
  if ('childNodes' in node) for (const child of node.childNodes) markContent(child, { dir, isFull })
}
