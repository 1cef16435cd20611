import { toMarkdown, toMdast, toText } from '@cec-bulletin/markdown'
import { type Block, type Inline, type Issue, parseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'

const empty = parseIssue({
  schemaVersion: 1,
  title: '简报',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title: '栏目', articles: [{ title: '文章', body: ['引'] }] }],
})

/** Handed over without `parseIssue`, as plain JavaScript can. */
function issueOf(node: { type: string }): Issue {
  const issue = structuredClone(empty)
  issue.sections[0]?.articles[0]?.body.push(node as Block)
  return issue
}

const withinText = (node: { type: string }) =>
  issueOf({ type: 'paragraph', children: [node as Inline] } as Block)

describe.each([
  { name: 'toMarkdown', write: toMarkdown },
  { name: 'toText', write: toText },
  { name: 'toMdast', write: toMdast },
])('$name', ({ write }) => {
  test('says where an unknown block stands, and what it expected', () => {
    expect(() => write(issueOf({ type: 'sidebar' }))).toThrow(
      'Cannot render unknown node `sidebar` at sections[0].articles[0].body[1]; expected one of `paragraph`, `heading`, ',
    )
  })

  test('says where an unknown inline stands, and what it expected', () => {
    expect(() => write(withinText({ type: 'html' }))).toThrow(
      'Cannot render unknown node `html` at sections[0].articles[0].body[1].children[0]; expected one of `text`, ' +
        '`strong`, `emphasis`, `delete`, `link`, `break`, `inlineCode`, `footnoteReference`.',
    )
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('knows no node `%s`', (type) => {
    expect(() => write(issueOf({ type }))).toThrow(`unknown node \`${type}\``)
    expect(() => write(withinText({ type }))).toThrow(`unknown node \`${type}\``)
  })
})
