import { describe, expect, test, vi } from 'vitest'
import { type LinkPlace, mapLinks, ProblemsError, parseIssue, safeParseIssue } from '../src/index.ts'
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
          title: '文',
          url: 'https://e.cn/f',
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
            {
              type: 'image',
              url: 'https://e.cn/c.png',
              alt: '图',
              link: 'https://e.cn/c',
              caption: [link('https://e.cn/d', '丁')],
            },
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
  { url: 'https://e.cn/f', kind: 'article', path: ['sections', 0, 'articles', 0, 'url'], text: '文' },
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
    url: 'https://e.cn/c',
    kind: 'link',
    path: ['sections', 0, 'articles', 0, 'body', 1, 'link'],
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
    JSON.stringify(issue).replaceAll(/"(url|site|link)":"([^"]*)"/g, '"$1":"$2#x"'),
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

test('addresses that grow beyond the limits are refused', () => {
  const body = Array.from({ length: 100 }, () => ({
    type: 'paragraph',
    children: [link('https://e.cn/', '词')],
  }))
  const issue = { ...input, sections: [{ title: '动态', articles: [{ body }] }] }
  const codeAt = (length: number) => {
    const result = safeParseIssue(issue, { mapLink: ({ url }) => `${url}${'x'.repeat(length)}` })
    return result.ok ? 'ok' : result.problems[0]?.code
  }
  expect([codeAt(29_000), codeAt(30_000)]).toEqual(['ok', 'too-large'])
})

test('`parseIssue` reads its input once, with and without `mapLink`', () => {
  const read = vi.fn(() => '题')
  const once = Object.defineProperty({ ...input }, 'title', { get: read, enumerable: true })
  parseIssue(once, { mapLink: ({ url }) => url })
  expect(read).toHaveBeenCalledTimes(1)
})

describe('hostile input', () => {
  test.each([
    ['what holds itself', cyclic(), 'too-deep'],
    ['300,001 values', { ...input, $schema: Array.from({ length: 300_001 }, () => 0) }, 'too-large'],
    ['3,000,001 characters', { ...input, title: '题'.repeat(3_000_001) }, 'too-large'],
    ['bytes', { ...input, url: new Uint8Array(1) }, 'unreadable'],
  ])('%s is refused with the problem of `parseIssue`', (_, unreadable, code) => {
    const mapLink = vi.fn(() => 'x')
    const result = safeParseIssue(unreadable, { mapLink })
    expect(result).toMatchObject({ ok: false, problems: [{ code }] })
    expect(safeParseIssue(unreadable)).toEqual(result)
    expect(problemsOf(() => mapLinks(unreadable, mapLink))).toEqual(!result.ok && result.problems)
    expect(mapLink).not.toHaveBeenCalled()
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

function cyclic(): object {
  const list: unknown[] = []
  list.push(list, list)
  return { ...input, sections: list }
}

function problemsOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error instanceof ProblemsError ? error.problems : error
  }
}
