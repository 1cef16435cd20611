import { type InlineInput, type Issue, safeParseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'

/** Small issues that are little but marks, within one another and side by side, with Chinese and other words between. */
export function arbitraryMarked(): fc.Arbitrary<Issue> {
  return inlines(3)
    .map(issueOf)
    .filter((issue) => issue !== undefined)
}

const pieces = [
  ...'中文，。：（）《》“”‘’—…、の゛ー한𠮷㈱＋～aZ1é .-*_~!&№€①👍\u3000\u200b',
  ...['葛\u{e0100}', '㊙\ufe0e', '“\ufe01', '，\ufe00', '©\ufe0e', '甲乙', 'ab', '))'],
]

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 2 })
  .map((parts): InlineInput => ({ type: 'text', value: parts.join('') }))

function inlines(depth: number): fc.Arbitrary<InlineInput[]> {
  const leaf = fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 1, arbitrary: fc.constant<InlineInput>({ type: 'inlineCode', value: '码' }) },
  )
  const link = (children: InlineInput[]): InlineInput => ({ type: 'link', url: 'https://e.cn/', children })
  const node =
    depth === 0
      ? leaf
      : fc.oneof(
          { weight: 4, arbitrary: leaf },
          { weight: 5, arbitrary: mark(depth) },
          { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map(link) },
        )
  return fc.array(node, { minLength: 1, maxLength: 4 })
}

const mark = (depth: number): fc.Arbitrary<InlineInput> =>
  fc
    .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const), inlines(depth - 1))
    .map(([type, children]) => ({ type, children }))

function issueOf(children: InlineInput[]): Issue | undefined {
  const result = safeParseIssue({
    schemaVersion: 1,
    title: '题',
    date: '2024',
    lang: 'zh-CN',
    sections: [{ title: '节', articles: [{ body: [{ type: 'paragraph', children }] }] }],
  })
  return result.ok ? result.issue : undefined
}
