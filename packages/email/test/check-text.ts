import { toHtml } from '@cec-bulletin/html'
import { type Issue, mapLinks } from '@cec-bulletin/schema'
import { markOf } from '@cec-bulletin/schema/model'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { expect } from 'vitest'
import { toEmail } from '../src/index.ts'

export const resolve = (path: string) => `https://e.cn/${path}.jpg`

/**
 * The fragment of `toHtml` holds each text of an issue once, in order, and the mark of each item, which its own tests
 * prove; its labels, links and addresses are in the mail as well.
 */
export function checkText(given: Issue): void {
  // Of those that mail cannot show, tests of problems see what is left.
  const issue = mapLinks(given, ({ kind, url }) => (kind === 'image' ? 'https://e.cn/a.jpg' : url))
  const fragment = toHtml(issue, { resolve, markerOf: markOf, externalLinks: 'plain' })
  const { html } = toEmail(issue, { resolve, preheader: '' })
  expect(itemsOf(html)).toEqual(itemsOf(fragment))
}

/** Words and link targets in their order; a picture is its words, be it shown or not. */
export function itemsOf(html: string): string {
  const nodes = html.startsWith('<!doctype') ? parse(html).childNodes : parseFragment(html).childNodes
  const items: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode, isCode: boolean): void => {
    // Line feeds stand around elements; those in code are words.
    if ('value' in node) items.push(isCode ? node.value : node.value.replaceAll('\n', ''))
    if (!('childNodes' in node) || node.nodeName === 'head') return
    const attribute = (name: string) =>
      ('attrs' in node ? node.attrs : []).find((one) => one.name === name)?.value
    if (node.nodeName === 'img') items.push(attribute('alt') ?? '')
    const href = attribute('href')
    if (href !== undefined) items.push(`⟨${href}⟩`)
    for (const child of node.childNodes) walk(child, isCode || node.nodeName === 'pre')
  }
  for (const node of nodes) walk(node, false)
  return items.join('')
}
