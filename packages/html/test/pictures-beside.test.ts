import { parseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const issue = issueWith([{ type: 'image', url: 'images/食堂.jpg', alt: '图' }])
const page = (resolve?: (path: string) => string) =>
  toHtml(issue, { document: true, ...(resolve && { resolve }) })
const policyOf = (html: string) => /img-src [^;]*/.exec(html.replaceAll('&#x27;', "'"))?.[0]

describe('a picture beside the issue', () => {
  test('is shown where `resolve` finds it', () => {
    expect(page((path) => `https://e.cn/${path}`)).toContain(
      '<img src="https://e.cn/images/食堂.jpg" alt="图">',
    )
    expect(toHtml(issue, { resolve: (path) => `../${path}` })).toContain('src="../images/食堂.jpg"')
  })

  test('without `resolve` is an error that says so', () => {
    expect(() => page()).toThrow(
      'Cannot show the picture `images/食堂.jpg` at sections[0].articles[0].body[0].url: it stands beside the issue; ' +
        'expected the option `resolve`, which makes an address of its path',
    )
  })

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'data:text/html,a',
    '//e.cn/a.jpg',
    'ftp://e.cn/a.jpg',
    'a b.jpg',
  ])('cannot be at %j', (resolved) => {
    expect(() => page(() => resolved as string)).toThrow(`\`resolve\` gives ${JSON.stringify(resolved)}`)
  })

  test.each([
    ['https://e.cn/a.jpg', 'img-src https: http:'],
    ['images/a.jpg', "img-src https: http: 'self'"],
    ['/a.jpg', "img-src https: http: 'self'"],
    ['data:image/png;base64,AA==', 'img-src https: http: data:'],
  ])('at %s is one that the page may fetch', (resolved, policy) => {
    expect(policyOf(page(() => resolved))).toBe(policy)
  })

  test('names itself to others only by a web address', () => {
    expect(page(() => 'a.jpg')).not.toContain('og:image')
    expect(page(() => 'https://e.cn/a.jpg')).toContain(
      '<meta property="og:image" content="https://e.cn/a.jpg">',
    )
  })

  test('stays a path in the issue', () => {
    expect(parseIssue(issue)).toStrictEqual(issue)
  })
})
