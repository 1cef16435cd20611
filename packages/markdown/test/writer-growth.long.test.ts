import { growth, processorTime } from '@cec-bulletin/fixtures'
import { toMarkdown, toMdast, toText } from '@cec-bulletin/markdown'
import { type ArticleInput, type InlineInput, type Issue, safeParseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'

const patterns = [
  ...[
    'www.',
    'http://',
    'http://a.',
    'https://a.b/',
    'www.a.b/',
    'www.a.b_',
    'www.a-',
    'ftp://',
    'xn--',
    'mailto:',
  ],
  ...[
    'e.cn',
    'e.cn ',
    'e.cn，',
    'a.js.',
    'a.js',
    '中.文',
    '中.cn',
    '.ab',
    '1.ab',
    '/a.bc',
    'a@b.cn',
    'a@b.js',
    'http:/',
    'https：/',
  ],
  ...[
    '@',
    'a@',
    'a@b.',
    '_@',
    '_a',
    '_',
    '*',
    '**',
    '~',
    '~~',
    '~a',
    '`',
    '` ',
    '[',
    ']',
    '](',
    '[id]',
    '[ ',
    ']:',
  ],
  ...[
    '<',
    '<a',
    "<'",
    '<a@',
    '&',
    '&#',
    '&a',
    '&#1',
    '!',
    '![',
    '%',
    '%20',
    '|',
    '\\',
    '#',
    ' #',
    '-',
    '1',
    '1.',
  ],
  ...[
    '>',
    '\u3000',
    '"',
    "'",
    '(',
    ')',
    ':',
    '中',
    '👍',
    '摘自：',
    '——',
    'a_b',
    '^',
    '[^',
    '=',
    '+',
    'é',
    '。',
  ],
]

const paragraph = (...children: InlineInput[]): ArticleInput => ({ body: [{ type: 'paragraph', children }] })

const url = 'https://e.cn/'

const many = (text: string): InlineInput[] =>
  Array.from({ length: 400 }, (_, index) => {
    const part = text.slice(0, text.length / 400)
    return index % 2 === 0 ? part : { type: 'emphasis', children: [part] }
  })

const places: Record<string, (text: string) => ArticleInput> = {
  text: (text) => paragraph(text),
  'text behind a mark': (text) => paragraph({ type: 'strong', children: ['a'] }, text),
  'text before a mark': (text) => paragraph('a', { type: 'strong', children: [text] }, 'a'),
  'text of a link': (text) => paragraph({ type: 'link', url, children: [text] }),
  'title of a link': (text) => paragraph({ type: 'link', url, title: text, children: ['a'] }),
  code: (text) => paragraph({ type: 'inlineCode', value: text }),
  'many marks': (text) => paragraph(...many(text)),
  cell: (text) => ({ body: [{ type: 'table', children: [{ type: 'tableRow', children: [text] }] }] }),
  'sub-heading': (text) => ({ body: [{ type: 'heading', depth: 4, children: [text] }] }),
  source: (text) => ({ sources: [{ title: text, url }] }),
}

const most = 2.6 * 2.6

describe('48 KB of what is slow to escape take less than a second, and half of it about half as long', () => {
  test.each(Object.entries(places))('%s', (_, fill) => {
    for (const pattern of patterns) {
      const [small, large] = [issueOf(fill, pattern, 12_000), issueOf(fill, pattern, 48_000)]
      if (small === undefined || large === undefined) continue
      for (const write of [toMarkdown, toText, toMdast]) {
        const taken = processorTime(() => write(large))
        if (taken < 60) continue
        expect(taken, `${write.name} of ${pattern}`).toBeLessThan(1000)
        expect(growth<Issue>(write, [small, large], most), `${write.name} of ${pattern}`).toBeLessThan(most)
      }
    }
  })
})

/** No issue where the schema allows no such text. */
function issueOf(fill: (text: string) => ArticleInput, pattern: string, length: number): Issue | undefined {
  const article = { title: '文章', ...fill(pattern.repeat(length / pattern.length)) }
  const sections = [{ title: '栏目', articles: [article] }]
  const result = safeParseIssue({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })
  return result.ok ? result.issue : undefined
}
