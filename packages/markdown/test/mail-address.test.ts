import { toMarkdown, toMdast, toText } from '@cec-bulletin/markdown'
import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'

const issue = parseIssue({
  schemaVersion: 1,
  title: '简报',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title: '栏目' }],
  imprint: { editors: [{ name: '王', email: 'a?b&c#d@example.org' }], email: 'a%b/c+d@example.org' },
})

test('a mail address of the imprint leads to the mailbox whatever its name holds', () => {
  expect(urlsIn(toMdast(issue))).toEqual([
    'mailto:a%3Fb%26c%23d@example.org',
    'mailto:a%25b%2Fc+d@example.org',
  ])
})

test('and so it does in the copy for reading', () => {
  const markdown = toMarkdown(issue, { frontMatter: false })
  expect(markdown).toContain('(mailto:a%3Fb%26c%23d@example.org)')
  expect(markdown).toContain('(mailto:a%25b%2Fc+d@example.org)')
})

test('text shows the mailbox once', () => {
  expect(toText(issue)).toContain('编辑：王 a?b&c#d@example.org\n\n电子邮箱：a%b/c+d@example.org\n')
})

function urlsIn(node: object): string[] {
  if ('url' in node && typeof node.url === 'string') return [node.url]
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(urlsIn) : []
}
