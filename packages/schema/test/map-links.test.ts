import { describe, expect, test } from 'vitest'
import { type LinkPlace, mapLinks, parseIssue } from '../src/index.ts'
import { fixtures } from './fixtures.ts'

const link = (url: string, children: unknown) => ({ type: 'link', url, children })

/** One of each kind of address, in the order of an issue. */
const input = {
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  url: 'https://e.cn/issue',
  sections: [
    {
      title: '动态',
      introduction: [{ type: 'blockquote', children: ['引'], attribution: [link('https://e.cn/a', '甲')] }],
      articles: [
        {
          body: [
            {
              type: 'paragraph',
              children: [
                '见',
                {
                  type: 'strong',
                  children: [link('https://e.cn/b', ['乙', { type: 'emphasis', children: '丙' }])],
                },
              ],
            },
            { type: 'image', url: 'https://e.cn/c.png', alt: '图', caption: [link('https://e.cn/d', '丁')] },
          ],
          sources: [{ title: '报', url: 'https://e.cn/e' }, '无网址'],
        },
      ],
    },
  ],
  imprint: {
    statement: [link('mailto:a@e.cn', '信')],
    publisher: '社',
    email: 'a@e.cn',
    site: 'https://e.cn/',
  },
}

const places: LinkPlace[] = [
  { url: 'https://e.cn/issue', kind: 'issue', path: ['url'], text: '题' },
  {
    url: 'https://e.cn/a',
    kind: 'link',
    path: ['sections', 0, 'introduction', 0, 'attribution', 0, 'url'],
    text: '甲',
  },
  {
    url: 'https://e.cn/b',
    kind: 'link',
    path: ['sections', 0, 'articles', 0, 'body', 0, 'children', 1, 'children', 0, 'url'],
    text: '乙丙',
  },
  {
    url: 'https://e.cn/c.png',
    kind: 'image',
    path: ['sections', 0, 'articles', 0, 'body', 1, 'url'],
    text: '图',
  },
  {
    url: 'https://e.cn/d',
    kind: 'link',
    path: ['sections', 0, 'articles', 0, 'body', 1, 'caption', 0, 'url'],
    text: '丁',
  },
  {
    url: 'https://e.cn/e',
    kind: 'source',
    path: ['sections', 0, 'articles', 0, 'sources', 0, 'url'],
    text: '报',
  },
  { url: 'mailto:a@e.cn', kind: 'link', path: ['imprint', 'statement', 0, 'url'], text: '信' },
  { url: 'https://e.cn/', kind: 'site', path: ['imprint', 'site'], text: '社' },
]

const visited = (issue: unknown) => {
  const seen: LinkPlace[] = []
  mapLinks(issue, (place) => {
    seen.push(place)
    return place.url
  })
  return seen
}

describe('every address, with its place', () => {
  test('of raw input', () => {
    expect(visited(input)).toEqual(places)
  })

  test('of a parsed issue', () => {
    expect(visited(parseIssue(input))).toEqual(places)
  })
})

test('the copy has the new addresses and nothing else new', () => {
  const issue = parseIssue(input)
  const before = structuredClone(issue)
  const mapped = mapLinks(issue, ({ url }) => `${url}#x`)
  expect(issue).toEqual(before)
  expect(JSON.stringify(mapped)).toBe(
    JSON.stringify(issue).replaceAll(/"(url|site)":"([^"]*)"/g, '"$1":"$2#x"'),
  )
})

test.each(fixtures())('the same address everywhere leaves $name as it is', ({ issue }) => {
  expect(mapLinks(issue, ({ url }) => url)).toStrictEqual(issue)
})

test('`parseIssue` mends addresses before it checks them', () => {
  const broken = { ...input, url: ' http:e.cn/issue\n' }
  expect(parseIssue(broken, { mapLink: ({ url }) => url.trim().replace('http:e', 'http://e') }).url).toBe(
    'http://e.cn/issue',
  )
  expect(() => parseIssue(input, { mapLink: () => 'javascript:alert(1)' })).toThrow('javascript')
})

describe('hostile input', () => {
  test('what holds itself comes back as it is', () => {
    const cyclic: Record<string, unknown> = { url: 'https://e.cn/' }
    cyclic.self = [cyclic, cyclic]
    expect(mapLinks(cyclic, () => 'x')).toBe(cyclic)
  })

  test.each([[undefined], [null], [7], ['https://e.cn/'], [[]], [{}]])('%j has no address', (value) => {
    expect(mapLinks(value, () => 'x')).toEqual(value)
  })

  test('addresses that are no strings, types that are no names', () => {
    const value = {
      url: 5,
      sections: [
        { type: 'constructor', url: 'a' },
        { type: ['link'], url: 'b' },
      ],
      imprint: [{ site: 'c' }],
    }
    expect(visited(value)).toEqual([])
  })

  test('an own `__proto__` stays a field', () => {
    const value = JSON.parse('{"__proto__": {"type": "link", "url": "a", "children": "甲"}}')
    const mapped = mapLinks(value, ({ url }) => `${url}b`)
    expect(JSON.stringify(mapped)).toBe('{"__proto__":{"type":"link","url":"ab","children":"甲"}}')
    expect(Object.getPrototypeOf(mapped)).toBe(Object.prototype)
  })
})
