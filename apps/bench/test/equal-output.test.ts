import { toHtml } from '@cec-bulletin/html'
import { type BlockInput, parseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { differentElements } from '../src/check/different-elements.ts'
import { equalContentful } from '../src/peers/contentful.ts'
import { equalMarkdoc, equalMarkdocRenderer } from '../src/peers/markdoc.ts'
import { equalPortableText } from '../src/peers/portable-text.ts'
import { equalReact, equalReactDom } from '../src/peers/react.ts'
import type { Component } from '../src/pieces/component.ts'
import { components } from '../src/pieces/components.ts'
import { readSample } from '../src/sample/read-sample.ts'

const sample = await readSample()

const peers = [
  { peer: 'Contentful', write: equalContentful },
  { peer: 'Markdoc', write: equalMarkdoc },
  { peer: 'Markdoc’s renderer', write: equalMarkdocRenderer },
  { peer: 'React', write: equalReact },
  { peer: 'react-dom', write: equalReactDom },
  { peer: 'Portable Text', write: equalPortableText },
]

interface Body {
  of: string
  body: BlockInput[]
  /** Those whose format cannot hold it. */
  notIn?: string[]
}

const text = (value: string) => ({ type: 'text' as const, value })
const item = (...children: BlockInput[]) => ({ type: 'listItem' as const, children }) as never

const bodies: Body[] = [
  { of: 'sub-headings', body: [{ type: 'heading', depth: 4, children: '一' }, '二'] },
  { of: 'marks', body: [{ type: 'paragraph', children: ['甲', { type: 'strong', children: ['乙'] }] }] },
  {
    of: 'marks in marks',
    body: [
      {
        type: 'paragraph',
        children: [{ type: 'delete', children: [{ type: 'emphasis', children: [text('a <b> & "c"')] }] }],
      },
    ],
    // It sorts marks in an order of its own.
    notIn: ['Portable Text'],
  },
  {
    of: 'links and code',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://e.com/?a=1&b=2', title: '"题"', children: ['甲'] },
          { type: 'link', url: 'mailto:a@e.com', children: [{ type: 'strong', children: ['乙'] }] },
          { type: 'inlineCode', value: '<b> & c' },
        ],
      },
    ],
  },
  { of: 'a list with a marker', body: [{ type: 'list', marker: '※', children: ['甲', '乙'] }] },
  { of: 'a numbered list', body: [{ type: 'list', ordered: true, marker: '01.', children: ['甲'] }] },
  {
    of: 'a list that begins at 3',
    body: [{ type: 'list', ordered: true, start: 3, children: ['甲'] }],
    notIn: ['Portable Text'],
  },
  {
    of: 'items of several blocks',
    body: [{ type: 'list', children: [item('甲', { type: 'list', children: ['乙'] })] }],
    notIn: ['Portable Text'],
  },
  {
    of: 'a quote',
    body: [
      {
        type: 'blockquote',
        children: ['甲', '乙'],
        attribution: ['丙', { type: 'emphasis', children: '丁' }],
      },
    ],
  },
  {
    of: 'a table',
    body: [
      {
        type: 'table',
        align: ['right', null],
        children: [
          { type: 'tableRow', children: ['', '乙'] },
          { type: 'tableRow', children: ['丙', '丁'] },
        ],
      },
    ],
  },
  {
    of: 'figures',
    body: [
      { type: 'image', url: 'https://e.com/a.png', alt: '"甲"' },
      { type: 'image', url: 'https://e.com/b.png', alt: '', caption: '乙', credit: '丙' },
      { type: 'thematicBreak' },
      '丁',
    ],
    // It puts a `link` that preloads the picture in front.
    notIn: ['React', 'react-dom'],
  },
  {
    of: 'a line break',
    body: [{ type: 'paragraph', children: ['甲', { type: 'break' }, '乙'] }],
    notIn: ['Contentful'],
  },
]

const issueWith = (body: BlockInput[]) =>
  parseIssue({
    schemaVersion: 1,
    title: '期',
    date: '2023-10-31',
    number: 7,
    lang: 'zh',
    sections: [{ id: 's', title: '栏 & <b>', articles: [{ id: 'a', title: '题', body, sources: ['源'] }] }],
    imprint: { statement: '说明', editors: [{ name: '甲', email: 'a@e.com' }, '乙'], email: 'b@e.com' },
  })

describe.each(peers)('$peer with our components', ({ peer, write }) => {
  test('writes the elements of `toHtml` for the sample', () => {
    expect(differentElements(write(sample)(), toHtml(sample))).toBeUndefined()
  })

  test.each(bodies)('writes those of $of, or is found not to', ({ body, notIn = [] }) => {
    const issue = issueWith(body)
    const difference = differentElements(write(issue)(), toHtml(issue))
    if (notIn.includes(peer)) expect(difference).toMatch(/^has /)
    else expect(difference).toBeUndefined()
  })

  test('is found out when a component leaves out an attribute', () => {
    const careless: Component = {
      markup: (_, inside) => `<p>${inside}</p>`,
      element: (_, { h, inside }) => h('p', {}, inside),
    }
    const html = write(sample, new Map(components).set('statement', careless))()
    expect(differentElements(html, toHtml(sample))).toBe(
      'has `<p>` in `article > footer` where `toHtml` has `<p class="statement">` in `article > footer`',
    )
  })
})

describe('elements that differ', () => {
  test.each([
    { html: '<p>甲</p>', expected: '<p>甲</p>' },
    { html: '<p lang="zh" id=a>甲<br/></p>', expected: '<p id="a" lang="zh">甲<br></p>' },
    { html: '<ul><li>&lt;</li></ul>', expected: '<ul>\n<li>&#x3C;</li>\n</ul>' },
  ])('$html is $expected', ({ html, expected }) => {
    expect(differentElements(html, expected)).toBeUndefined()
  })

  test.each([
    { html: '<p>甲</p>', expected: '<p>乙</p>', has: 'the text `甲`' },
    { html: '<p>甲</p>', expected: '<div>甲</div>', has: '`<p>`' },
    { html: '<p class="a">甲</p>', expected: '<p class="b">甲</p>', has: '`<p class="a">`' },
    { html: '<b><i></i></b>', expected: '<b></b><i></i>', has: '`<i>` in `b`' },
    { html: '<p>甲</p>', expected: '<p>甲</p><hr>', has: 'nothing more' },
    { html: '<p>甲</p><hr>', expected: '<p>甲</p>', has: '`<hr>`' },
    { html: '<p>甲 </p>', expected: '<p>甲</p>', has: 'the text `甲 `' },
    { html: '<!-- 甲 --><p></p>', expected: '<p></p>', has: 'a `#comment`' },
  ])('$html is not $expected', ({ html, expected, has }) => {
    expect(differentElements(html, expected)).toContain(`has ${has}`)
  })
})
