import { type BlockInput, type InlineInput, type Issue, safeParseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'

/** Small issues that are one of what readers have taken for something else, in every shape it comes in. */
export function arbitraryTricky(): fc.Arbitrary<Issue> {
  return fc
    .oneof(likeDefinition(), endsWithHash(), likeMailAddress())
    .map(issueOf)
    .filter((issue) => issue !== undefined)
}

const mark = fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const)

const oneOf = (pieces: string[], most: number) =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most }).map((parts) => parts.join(''))

const textOf = (pieces: string[]) => oneOf(pieces, 3).map((value): InlineInput => ({ type: 'text', value }))

/** A paragraph that begins with a link, the code in it holding `]:`, with line breaks wherever they may be. */
function likeDefinition(): fc.Arbitrary<BlockInput> {
  const text = textOf(['a', '链', ' ', '"', "'", '(', ')', '<', '>', '\\', '[', ']', ':', '"a"', '(a)'])
  const code = oneOf([']:', ']', ':', 'a', ' ', '<', '>', '"', '(', ')', '\\', '[', '/u', '^1'], 4).map(
    (value): InlineInput => ({ type: 'inlineCode', value }),
  )
  const lineBreak = fc.constant<InlineInput>({ type: 'break' })
  const leaf = fc.oneof(text, code, code, lineBreak)
  const inlines = fc.array(leaf, { minLength: 1, maxLength: 5 })
  const marked = fc.tuple(mark, inlines).map(([type, children]): InlineInput => ({ type, children }))
  const link = fc
    .array(fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: marked }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((children): InlineInput => ({ type: 'link', url: 'https://e.cn/', children }))
  return fc
    .tuple(link, fc.array(fc.oneof(leaf, link), { maxLength: 3 }), fc.constantFrom('', 'list', 'blockquote'))
    .map(([first, others, around]): BlockInput => {
      const paragraph = { type: 'paragraph' as const, children: [first, ...others] }
      if (around === 'list') return { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] }
      return around === 'blockquote' ? { type: 'blockquote', children: [paragraph] } : paragraph
    })
}

/** A sub-heading, or a title, that ends with `#`. */
function endsWithHash(): fc.Arbitrary<BlockInput | string> {
  const pieces = [
    'https://e.cn/a',
    'http://e.cn',
    'www.e.cn',
    'www.e.cn/a',
    '#',
    'a',
    '/',
    '?q',
    ' ',
    '\u3000',
  ]
  const text = oneOf([...pieces, '\u00a0', '。', '见', '_', '*', '~', '`', '\\', '&', 'n@e.cn'], 5)
  return fc
    .tuple(text, fc.constantFrom('#', '##', ' #'), fc.constantFrom('title', 'text', 'mark', 'link'))
    .map(([start, end, kind]): BlockInput | string => {
      const value = `${start}${end}`
      if (kind === 'title') return value
      const text: InlineInput = { type: 'text', value }
      const strong: InlineInput = { type: 'strong', children: [{ type: 'text', value: start }] }
      const link: InlineInput = { type: 'link', url: 'https://e.cn/', children: ['链'] }
      const children = { text: [text], mark: [strong, end], link: [link, text] }[kind] ?? []
      return { type: 'heading', depth: 4, children }
    })
}

/** Marks in the midst of what would be an address for mail without them. */
function likeMailAddress(): fc.Arbitrary<BlockInput> {
  const pieces = [
    'n@',
    'n',
    '@',
    'e.cn',
    '.cn',
    '.',
    ' ',
    '甲',
    'a-',
    '_',
    '-',
    'a_b',
    'n@e',
    'cn 乙',
    '+',
    '，',
  ]
  const inlines = (depth: number): fc.Arbitrary<InlineInput[]> =>
    fc.array(depth === 0 ? textOf(pieces) : fc.oneof(textOf(pieces), within(depth - 1)), {
      minLength: 1,
      maxLength: 4,
    })
  const within = (depth: number) =>
    fc.tuple(mark, inlines(depth)).map(([type, children]): InlineInput => ({ type, children }))
  return inlines(3).map((children): BlockInput => ({ type: 'paragraph', children }))
}

function issueOf(content: BlockInput | string): Issue | undefined {
  const isTitle = typeof content === 'string'
  const article = isTitle ? { title: content, body: ['文'] } : { body: [content] }
  const sections = [{ title: isTitle ? content : '节', articles: [article] }]
  const result = safeParseIssue({ schemaVersion: 1, title: '题', date: '2024', lang: 'zh-CN', sections })
  return result.ok ? result.issue : undefined
}
