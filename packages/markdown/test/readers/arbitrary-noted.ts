import { arbitraryBlock, type Filling } from '@cec-bulletin/fixtures'
import {
  type ArticleInput,
  type BlockInput,
  type InlineInput,
  type Issue,
  safeParseIssue,
} from '@cec-bulletin/schema'
import fc from 'fast-check'

/** Small issues with notes wherever notes may be, made of what readers take for something else. */
export function arbitraryNoted(): fc.Arbitrary<Issue> {
  return fc
    .array(article, { minLength: 1, maxLength: 2 })
    .map(finish)
    .filter((issue) => issue !== undefined)
}

const pieces = [
  ...[
    '点',
    '一 二',
    'a',
    'javascript:alert(1)',
    'https://e.cn/a',
    'www.e.cn',
    'a@b.cn',
    '<b>',
    '&amp;',
    '(c)',
  ],
  ...[
    '"x"',
    "'x'",
    '(x)',
    '"',
    "'",
    '(',
    ')',
    '<x y>',
    '<',
    '>',
    'id',
    'lang',
    'list',
    'note',
    '[id]',
    '[note]: #',
    '][id]',
    '*<b>',
    '_<b>',
    '``',
  ],
  ...[
    '^',
    '!',
    '~',
    '~~',
    '[',
    ']',
    '](',
    ':',
    '|',
    '\\',
    '*',
    '_',
    '`',
    '#',
    '-',
    '1.',
    '1',
    '/url "t"',
    ' ',
  ],
]

function words(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
}

const text = words().map((value): InlineInput => ({ type: 'text', value }))

const reference = fc.constantFrom('1', '2', '注').map(
  (identifier): InlineInput => ({
    type: 'footnoteReference',
    identifier,
  }),
)

const link = fc
  .record({
    url: fc.constantFrom(
      'https://e.cn/',
      'https://e.cn/(a)',
      'https://e.cn/((a',
      'https://e.cn/)',
      'mailto:a@b.cn',
    ),
    title: fc.option(fc.constantFrom(...pieces), { nil: undefined }),
    children: fc.array(
      fc.oneof(
        text,
        code().filter(({ value }) => !value.includes('`')),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((fields): InlineInput => ({ type: 'link', ...fields }))

function code(): fc.Arbitrary<{ type: 'inlineCode'; value: string }> {
  return words().map((value) => ({ type: 'inlineCode', value }))
}

/** What a place holds: one line, lines, or lines with notes. */
type Content = 'line' | 'lines' | 'noted'

function inlines(content: Content, depth = 1): fc.Arbitrary<InlineInput[]> {
  const kinds = [
    { weight: 6, arbitrary: text },
    { weight: 2, arbitrary: link },
    { weight: 1, arbitrary: code() },
    ...(content === 'line' ? [] : [{ weight: 1, arbitrary: fc.constant<InlineInput>({ type: 'break' }) }]),
    ...(content === 'noted' ? [{ weight: 5, arbitrary: reference }] : []),
  ]
  const mark = () =>
    fc
      .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), inlines(content, 0))
      .map(([type, children]): InlineInput => ({ type, children }))
  return fc.array(depth === 0 ? fc.oneof(...kinds) : fc.oneof(...kinds, { weight: 2, arbitrary: mark() }), {
    minLength: 1,
    maxLength: 4,
  })
}

const filling: Filling = {
  lines: inlines('noted'),
  line: inlines('line'),
  cell: inlines('lines'),
  alt: fc.constantFrom(...pieces),
  address: fc.constant('https://e.cn/x.png'),
  target: fc.constant('https://e.cn/x'),
  code: fc
    .array(fc.oneof(words(), fc.constant('')), { minLength: 1, maxLength: 3 })
    .map((values) => values.join('\n')),
  most: 2,
}

const block = arbitraryBlock(filling, 1)

const blockOfNote = arbitraryBlock({ ...filling, lines: inlines('lines') }, 1)

const heading = inlines('line').map((children): BlockInput => ({ type: 'heading', depth: 4, children }))

const article = fc.record({
  body: fc.array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: heading }), {
    minLength: 1,
    maxLength: 3,
  }),
  sources: fc.oneof(
    { weight: 3, arbitrary: fc.constant<{ title: string }[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(...pieces).map((title) => [{ title }]) },
  ),
  texts: fc.array(fc.array(blockOfNote, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
})

type Draft = typeof article extends fc.Arbitrary<infer T> ? T : never

/** Gives each note that a body refers to its text. What is no issue is left out. */
function finish(articles: Draft[]): Issue | undefined {
  const finished = articles.map(({ body, sources, texts }, number): ArticleInput => {
    const named = JSON.parse(JSON.stringify(body), (key, value) =>
      key === 'identifier' ? `${value}${'x'.repeat(number)}` : value,
    )
    const identifiers = [...new Set(JSON.stringify(named).match(/(?<="identifier":")[^"]+/g))]
    const notes = identifiers.map((identifier, index) => ({
      type: 'footnoteDefinition' as const,
      identifier,
      children: texts[index] ?? ['注'],
    }))
    return { title: '文章', body: named, sources, notes }
  })
  const sections = [{ id: 'a', lang: 'en', title: '栏目', articles: finished }]
  const result = safeParseIssue({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })
  return result.ok ? result.issue : undefined
}
