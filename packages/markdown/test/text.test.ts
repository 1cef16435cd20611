import { arbitraryIssue, fixtures, textsOf } from '@cec-bulletin/fixtures'
import { toMarkdown, toMdast, toText } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'

const numRuns = Math.ceil(Number(process.env.RUNS ?? 500) / 5)

const whole = fixtures()

const remark = unified().use(remarkParse).use(remarkGfm)

/** The rest of `whole` behind each text in turn; `undefined` as soon as one is not there. */
function behindAll(whole: string, texts: string[]): string | undefined {
  let rest: string | undefined = whole
  for (const text of texts) {
    const at: number = rest.indexOf(text)
    if (at === -1) return undefined
    rest = rest.slice(at + text.length)
  }
  return rest
}

const visible = (text: string) => text.replace(/\s/g, '')

const holdsAll = (whole: string, issue: Issue) =>
  // In a quote, each line of code stands behind a mark.
  behindAll(
    visible(whole),
    textsOf(issue).flatMap((text) => text.split('\n').map(visible)),
  ) !== undefined

describe('every text of the issue, in its order', () => {
  test.each<[string, (issue: Issue) => string]>([
    ['toText', toText],
    ['toMdast', (issue) => textIn(toMdast(issue))],
    [
      'toMarkdown without front matter',
      (issue) => textIn(remark.parse(toMarkdown(issue, { frontMatter: false }))),
    ],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(arbitraryIssue(), (issue) => {
        expect(holdsAll(write(issue), issue)).toBe(true)
      }),
      { numRuns },
    )
  })

  test('the check sees a text that is not there', () => {
    const issue = issueOf(['一', '二'])
    expect(holdsAll(toText(issue).replace('一', ''), issue)).toBe(false)
  })
})

// Notes stand where they are written, and a picture's text stands where the picture does.
function textIn(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

describe('toText', () => {
  test.each<[string, Parameters<typeof issueOf>, string]>([
    [
      'a link',
      [
        [
          {
            type: 'paragraph',
            children: ['见', { type: 'link', url: 'https://e.cn/', children: ['词'] }, '。'],
          },
        ],
      ],
      '见词（https://e.cn/）。',
    ],
    [
      'a link that is its own text',
      [[{ type: 'paragraph', children: [{ type: 'link', url: 'mailto:a@b.cn', children: ['a@b.cn'] }] }]],
      'a@b.cn',
    ],
    [
      'lists',
      [
        [
          { type: 'list', marker: '※', children: ['一', '二'] },
          { type: 'list', ordered: true, marker: '01.', children: ['一'] },
          { type: 'list', children: ['一'] },
        ],
      ],
      '※一\n※二\n\n01. 一\n\n- 一',
    ],
    ['a quote', [[{ type: 'blockquote', children: ['一'], attribution: ['某人'] }]], '> 一\n> ——某人'],
    [
      'a box',
      [[{ type: 'blockquote', kind: 'note', children: ['一', '二'], attribution: ['某人'] }]],
      '> [说明]\n> 一\n>\n> 二\n> ——某人',
    ],
    ['a table', [[{ type: 'table', children: [{ type: 'tableRow', children: ['a', 'b'] }] }]], 'a | b'],
    [
      'a table with a caption',
      [[{ type: 'table', children: [{ type: 'tableRow', children: ['a', 'b'] }], caption: ['说明'] }]],
      'a | b\n表：说明',
    ],
    [
      'a line break in a cell',
      [
        [
          {
            type: 'table',
            children: [
              {
                type: 'tableRow',
                children: [{ type: 'tableCell', children: ['a', { type: 'break' }, 'b'] }, 'c'],
              },
            ],
          },
        ],
      ],
      'a b | c',
    ],
    [
      'a picture',
      [[{ type: 'image', url: 'https://e.cn/x.png', alt: '图', caption: ['说明'], credit: ['某人'] }]],
      '[图]\n说明\n图片：某人',
    ],
    [
      'sources',
      [['一'], { sources: [{ title: '某站', url: 'https://e.cn/' }, { title: '某报' }] }],
      '一\n\n摘自：某站（https://e.cn/）、某报',
    ],
    [
      'a note',
      [
        [{ type: 'paragraph', children: ['一', { type: 'footnoteReference', identifier: 'x' }] }],
        { notes: [{ type: 'footnoteDefinition', identifier: 'x', children: ['注'] }] },
      ],
      '一[1]\n\n[1] 注',
    ],
  ])('%s', (_, input, expected) => {
    expect(toText(issueOf(...input))).toBe(`简报\n\n日期：2024年\n\n栏目\n\n文章\n\n${expected}\n`)
  })
})

test('toMdast shares nothing with the issue', () => {
  for (const { issue } of whole) {
    const before = JSON.stringify(issue)
    freeze(issue)
    toMdast(issue)
    toMarkdown(issue)
    toText(issue)
    expect(JSON.stringify(issue)).toBe(before)
  }
})

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}
