import { expect, test } from 'vitest'
import { mapLinks, parseIssue, safeParseIssue } from '../src/index.ts'

const issueWith = (url: string) => ({
  schemaVersion: 1,
  title: '题',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title: '节', introduction: [{ type: 'image', url, alt: '图' }] }],
})

const urlIn = (input: unknown) => {
  const [block] = parseIssue(input).sections[0]?.introduction ?? []
  return block?.type === 'image' ? block.url : undefined
}

test.each([
  ['a.jpg', 'a.jpg'],
  ['./a.JPG', 'a.JPG'],
  [' images/食堂 1.png ', 'images/食堂%201.png'],
  ['2023.10/a.b.webp', '2023.10/a.b.webp'],
  ['简报.assets/a.svg', '简报.assets/a.svg'],
  ['a/..b/c...gif', 'a/..b/c...gif'],
])('%s is a path', (url, canonical) => {
  expect(urlIn(issueWith(url))).toBe(canonical)
  expect(urlIn(issueWith(canonical))).toBe(canonical)
})

test.each([
  ...[
    '/a.jpg',
    '//e.cn/a.jpg',
    '../a.jpg',
    'a/../../b.jpg',
    'a/../b.jpg',
    './../a.jpg',
    '././a.jpg',
    '.../a.jpg',
  ],
  ...['%2e%2e/a.jpg', 'a/%2E%2E/b.jpg', '%2fa.jpg', 'a%5c..%5cb.jpg', 'a%00.jpg', 'a%FF.jpg', '%20/a.jpg'],
  ...['C:/a.jpg', 'file:///a.jpg', 'images\\a.jpg', 'data:image/a.jpg', 'javascript:a.jpg', 'a:b.jpg'],
  ...[
    'a.jpg?x',
    'a.jpg#x',
    'a',
    'a.',
    'a.pdf',
    '.jpg/',
    'a//b.jpg',
    'a/',
    '<a>.jpg',
    '"a".jpg',
    'a\u202e.jpg',
  ],
  ...['www.e.cn/a.jpg', 'e.com/a.jpg', 'cdn.e.org/x/a.png', '#a.jpg'],
])('%s is none', (url) => {
  const result = safeParseIssue(issueWith(url))
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['bad-picture-address'])
})

test('no address is asked for where a picture stands beside the issue', () => {
  const asked: string[] = []
  const note = ({ url }: { url: string }) => {
    asked.push(url)
    return url
  }
  for (const url of ['a.jpg', './b/c.png', 'www.e.cn/a.jpg', 'https://e.cn/a.jpg'])
    mapLinks(issueWith(url), note)
  expect(asked).toEqual(['www.e.cn/a.jpg', 'https://e.cn/a.jpg'])
})

test('nothing but a picture is a path', () => {
  const issue = { ...issueWith('a.jpg'), url: 'a.jpg' }
  const result = safeParseIssue(issue)
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['bad-web-address'])
})
