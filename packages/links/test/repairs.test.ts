import { describe, expect, test } from 'vitest'
import { type NormalizeOptions, normalizeLink } from '../src/index.ts'
import { expectLink } from './expect-link.ts'

test.each([
  String.raw`https://e.com/a/1\_2`,
  String.raw`https://e.com/a\_b\_c?d\_e=f\_g`,
  String.raw`https://e.com/a\(b\)`,
  String.raw`https://e.com/a?b=1\&c=2`,
  String.raw`https://e.com/a\#b`,
  String.raw`https://e.com/\~user/`,
  String.raw`https://e.com/a\*b`,
  String.raw`https://e.com/a\-b`,
  String.raw`https://e.com/wiki/A\_\(b\)`,
  String.raw`https://e.com/?a\[\]=1`,
  String.raw`mailto:a\_b@e.com`,
])('the backslashes of Markdown in %s are taken out', (input) => {
  const link = expectLink(input, input.replaceAll('\\', ''))
  expect(link.changes.every(({ rule }) => rule === 'markdown-escape')).toBe(true)
})

test.each([
  ['http:www.mepcec.com', 'http://www.mepcec.com/'],
  ['http:/e.com/a', 'http://e.com/a'],
  ['http:///e.com/a', 'http://e.com/a'],
  ['https:////e.com', 'https://e.com/'],
  ['http:\\\\e.com\\a\\b?c=\\d', 'http://e.com/a/b?c=\\d'],
  ['https:/\\e.com\\a', 'https://e.com/a'],
  ['https//e.com/a', 'https://e.com/a'],
  ['http//www.e.com', 'http://www.e.com/'],
  ['https：//e.com/a', 'https://e.com/a'],
  ['https：／／e.com／a？b＝c', 'https://e.com/a?b=c'],
  ['https:／／e.com/计划（1）', 'https://e.com/%E8%AE%A1%E5%88%92%EF%BC%881%EF%BC%89'],
  ['ｈｔｔｐ：／／ｗｗｗ．ｅ．ｃｏｍ／ａ？ｂ＝１', 'http://www.e.com/a?b=1'],
  ['ｗｗｗ．ｅ．ｃｏｍ', 'https://www.e.com/'],
  ['www。e。com', 'https://www.e.com/'],
  ['http://http://e.com/a', 'http://e.com/a'],
  ['http://https://e.com/a', 'https://e.com/a'],
  ['https://https//e.com/a', 'https://e.com/a'],
  ['http://https://http://e.com/a', 'http://e.com/a'],
  ['https://e.com/?a=1&amp;b=2', 'https://e.com/?a=1&b=2'],
  ['https://e.com/?a=1&#38;b=2&#038;c=3&amp;amp;d=4', 'https://e.com/?a=1&b=2&c=3&d=4'],
  ['https://e.com/?a=1&amp;utm_source=b', 'https://e.com/?a=1'],
  ['//e.com/a', 'https://e.com/a'],
  ['e.com', 'https://e.com/'],
  ['www.e.com/a?b=1', 'https://www.e.com/a?b=1'],
  ['e.com:8443/a', 'https://e.com:8443/a'],
  ['例子.中国/路径', 'https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF%E5%BE%84'],
  ['HTTP://E.com/A', 'http://e.com/A'],
  ['http :// e.com/a', 'http://e.com/a'],
  ['https://e.com/a-\nb', 'https://e.com/a-b'],
  ['https://e.com/a/\r\n    b', 'https://e.com/a/b'],
  ['https://e.com/a/\n\u3000\u3000b', 'https://e.com/a/b'],
  ['https://e.com/a\u2028b', 'https://e.com/ab'],
  ['https://ex\u00adample.com/a\u200bb\u2060c', 'https://example.com/abc'],
  ['\ufeffhttps://e.com/a', 'https://e.com/a'],
  ['\u00a0\u3000https://e.com/a\u2003\n', 'https://e.com/a'],
  ['https://e.com/a b', 'https://e.com/a%20b'],
  ['https://e.com./a', 'https://e.com/a'],
  ['https://e.com:443/a', 'https://e.com/a'],
  ['http://e.com:080/', 'http://e.com/'],
  ['https://e.com:/a', 'https://e.com/a'],
  ['https://bücher.de/', 'https://xn--bcher-kva.de/'],
  ['https://e.com/a#:~:text=b', 'https://e.com/a'],
  ['wangj@mepcec.com', 'mailto:wangj@mepcec.com'],
  ['wangj＠mepcec．com', 'mailto:wangj@mepcec.com'],
  [' mailto: wangj@mepcec.com ', 'mailto:wangj@mepcec.com'],
  ['mailto：a@e.com', 'mailto:a@e.com'],
  [
    'mailto：a@e.com?subject=你好，（1）',
    'mailto:a@e.com?subject=%E4%BD%A0%E5%A5%BD%EF%BC%8C%EF%BC%881%EF%BC%89',
  ],
  ['mailto：a@e.com?body=90％20年', 'mailto:a@e.com?body=90%EF%BC%8520%E5%B9%B4'],
  ['mailto：a@e.com？subject＝问答', 'mailto:a@e.com?subject=%E9%97%AE%E7%AD%94'],
  ['mailto:"a b"@e.com', 'mailto:%22a%20b%22@e.com'],
  ['mailto://a@e.com', 'mailto:a@e.com'],
  ['MAILTO:A@E.com', 'mailto:A@e.com'],
  ['http://mailto:a@e.com', 'mailto:a@e.com'],
  ['mailto:%20a@e.com', 'mailto:a@e.com'],
  ['mailto:a@例子.中国', 'mailto:a@xn--fsqu00a.xn--fiqs8s'],
  ['mailto:a@e.com?subject=你好 b', 'mailto:a@e.com?subject=%E4%BD%A0%E5%A5%BD%20b'],
  ['tel:+86 10 5920 5850', 'tel:+861059205850'],
  ['tel: 010-1234', 'tel:010-1234'],
  ['tel：０１０－１２３４', 'tel:010-1234'],
  ['tel:＋８６１０５９２０', 'tel:+86105920'],
  ['wangj@\nmepcec.com', 'mailto:wangj@mepcec.com'],
  ['ht\u200dtps://e.com/a\u200cb', 'https://e.com/ab'],
  ['mailto:?subject=a', 'mailto:?subject=a'],
])('%j → %s', (input, expected) => {
  expectLink(input, expected)
})

test('changes carry their offsets, their reason and their grade', () => {
  expect(expectLink('http:e.com?utm_source=a&q=1', 'http://e.com/?q=1').changes).toMatchObject([
    { rule: 'scheme-slashes', start: 5, end: 5, before: '', after: '//', grade: 'equivalent' },
    { rule: 'empty-path', start: 12, end: 12, before: '', after: '/', grade: 'equivalent' },
    { rule: 'tracker-utm', start: 14, end: 27, before: 'utm_source=a&', after: '', grade: 'evidenced' },
  ])
})

describe('options', () => {
  test.each<[string, NormalizeOptions, string | undefined]>([
    ['https://e.com/%7e?utm_source=a', { grade: 'equivalent' }, 'https://e.com/~?utm_source=a'],
    ['https://e.com/?utm_source=a#:~:text=b', { grade: 'evidenced' }, 'https://e.com/#:~:text=b'],
    ['https://e.com./', { grade: 'evidenced' }, 'https://e.com./'],
    ['https//e.com/', { grade: 'evidenced' }, undefined],
    ['http：//e.com', { grade: 'equivalent' }, undefined],
    ['https://e.com/a\nb', { without: ['join-lines'] }, 'https://e.com/ab'],
    ['https://e.com/a \r\n b', { grade: 'equivalent' }, 'https://e.com/a%20%20b'],
    ['https://e.com/a\u200b\nb', { without: ['zero-width'] }, 'https://e.com/a%E2%80%8Bb'],
    ['https://e.com/?utm_source=a&fbclid=b', { without: ['tracker-utm'] }, 'https://e.com/?utm_source=a'],
    [
      'https://link.zhihu.com/?target=https%3A//e.com/',
      { without: ['redirector-zhihu'] },
      'https://link.zhihu.com/?target=https%3A//e.com/',
    ],
    [
      'https://a.e.com/?cec=1&b=2',
      {
        trackers: [
          { rule: 'tracker-own', service: 'Own', evidence: 'Ours', names: ['cec'], hosts: ['e.com'] },
        ],
      },
      'https://a.e.com/?b=2',
    ],
    [
      'https://go.e.com/to?u=https%3A%2F%2Ff.com%2F',
      {
        redirectors: [
          {
            rule: 'redirector-own',
            service: 'Own',
            evidence: 'Ours',
            hosts: ['go.e.com'],
            paths: ['/to'],
            names: ['u'],
          },
        ],
      },
      'https://f.com/',
    ],
    [
      'https://r.e.com/go?to=https%3A%2F%2Ff.com%2F',
      {
        redirectors: [
          {
            rule: 'redirector-own',
            service: 'Own',
            evidence: 'Ours',
            hosts: ['*.e.com'],
            paths: ['/go'],
            names: ['to'],
          },
        ],
      },
      'https://f.com/',
    ],
    ['/a?b', { base: 'https://e.com/c/d?e#f' }, 'https://e.com/a?b'],
    ['a/../b.html', { base: 'https://e.com/c/d' }, 'https://e.com/c/b.html'],
    ['?a=1', { base: 'https://e.com/c/d?e#f' }, 'https://e.com/c/d?a=1'],
    ['#a', { base: 'https://e.com/c?d#f' }, 'https://e.com/c?d#a'],
    ['a', { base: 'https://e.com' }, 'https://e.com/a'],
    ['//f.com/a', { base: 'http://e.com/' }, 'http://f.com/a'],
    ['https://f.com/a', { base: 'https://e.com/' }, 'https://f.com/a'],
    ['/a', { base: 'javascript:alert(1)' }, undefined],
  ])('%s with %j → %s', (input, options, expected) => {
    if (expected === undefined) expect(normalizeLink(input, options).ok).toBe(false)
    else expectLink(input, expected, options)
  })
})

test.each([
  ['https://zh.wikipedia.org/wiki/%E5%8F%AF%E6%8C%81%E7%BB%AD', 'https://zh.wikipedia.org/wiki/可持续'],
  ['https://xn--fsqu00a.xn--fiqs8s/', 'https://例子.中国/'],
  ['https://e.com/?q=%E4%B8%AD+%20%D6%D0', 'https://e.com/?q=中+%20%D6%D0'],
  ['https://e.com/?q=%e4%b8%ad', 'https://e.com/?q=%e4%b8%ad'],
  ['https://e.com/%E8%AE%A1%E5%88%92%EF%BC%881%EF%BC%89', 'https://e.com/计划（1）'],
  ['https://e.com/%E2%80%AE%E2%80%8B%E3%80%80', 'https://e.com/%E2%80%AE%E2%80%8B%E3%80%80'],
  ['https://e.com/%20%2F%25', 'https://e.com/%20%2F%25'],
  ['https://xn--80ak6aa92e.com/%E4%B8%AD', 'https://xn--80ak6aa92e.com/中'],
  ['https://xn--fa-hia.de/%E4%B8%AD', 'https://xn--fa-hia.de/中'],
])('%s is shown as %s', (input, display) => {
  expect(expectLink(input, input).display).toBe(display)
})

test('where the grade forbids a repair, the refusal says what is missing', () => {
  expect(normalizeLink('http：//e.com', { grade: 'equivalent' })).toMatchObject({ code: 'relative' })
})

test('a whole-script homograph is printed as punycode, with a warning', () => {
  expect(normalizeLink('https://аррӏе.com/')).toMatchObject({
    ok: true,
    href: 'https://xn--80ak6aa92e.com/',
    display: 'https://xn--80ak6aa92e.com/',
    warnings: [{ code: 'homograph' }],
  })
})

test.each([
  ['https://www.e.com/', 'http://e.com'],
  ['https://e.com/a/', 'http://www.e.com/a'],
  ['https://e.com/a/index.html', 'https://e.com/a/'],
  ['https://e.com/Default.aspx?b=1', 'https://e.com/?b=1'],
  ['https://e.com/?utm_source=a', 'e.com'],
])('%s and %s have the same key', (one, other) => {
  const [a, b] = [normalizeLink(one), normalizeLink(other)]
  expect(a.ok && b.ok && a.key === b.key).toBe(true)
})

test.each([
  ['https://e.com/a', 'https://e.com/A'],
  ['https://e.com/?a', 'https://e.com/?b'],
  ['https://e.com/#a', 'https://e.com/#b'],
  ['https://a.e.com/', 'https://e.com/'],
])('%s and %s have different keys', (one, other) => {
  const [a, b] = [normalizeLink(one), normalizeLink(other)]
  expect(a.ok && b.ok && a.key !== b.key).toBe(true)
})

describe('what was pasted along with an address', () => {
  test.each([
    '（https://e.com/a）',
    '(https://e.com/a)',
    '<https://e.com/a>',
    '＜https://e.com/a＞',
    '“https://e.com/a”',
    '"https://e.com/a"',
    '‘https://e.com/a’',
    "'https://e.com/a'",
    '「https://e.com/a」',
    '『https://e.com/a』',
    '【https://e.com/a】',
    '[https://e.com/a]',
    '《https://e.com/a》',
    '（“https://e.com/a”）',
    '网址：https://e.com/a',
    '网址: https://e.com/a',
    '链接：https://e.com/a',
    '官网：https://e.com/a',
    '原文链接：https://e.com/a',
    '来源：https://e.com/a',
    '详见：https://e.com/a',
    'URL: https://e.com/a',
    'Link: https://e.com/a',
    'Website： https://e.com/a',
    '网址：（https://e.com/a）',
    '网址：<https://e.com/a>',
    '（https://e.com/a）。',
    '“https://e.com/a。”',
    ' （ https://e.com/a ） ',
    '(https：//e.com/a)',
  ])('%s', (input) => {
    const link = expectLink(input, 'https://e.com/a')
    expect(link.changes.map(({ rule }) => rule)).toContain('wrapping')
  })

  test.each([
    ['https://e.com/a%EF%BC%9A', 'https://e.com/a%EF%BC%9A'],
    ['https://e.com/甲%EF%BC%8C', 'https://e.com/甲%EF%BC%8C'],
    ['https://e.com/%E7%94%B2%E3%80%81%EF%BC%9B', 'https://e.com/甲%E3%80%81%EF%BC%9B'],
  ])('a stop in an escape belongs to %s, and is shown as one', (input, display) => {
    expect(normalizeLink(input)).toMatchObject({ ok: true, display, warnings: [] })
    expect(normalizeLink(display)).toMatchObject({ ok: true, display })
  })

  test('the stop of a letter stays', () => {
    const link = normalizeLink('mailto:a@e.com?subject=你好。')
    expect(link).toMatchObject({ ok: true, display: 'mailto:a@e.com?subject=你好%E3%80%82' })
  })

  test.each([
    ['https://e.com/zh，', 'https://e.com/zh'],
    ['https://e.com/zh。', 'https://e.com/zh'],
    ['https://e.com/路径、', 'https://e.com/%E8%B7%AF%E5%BE%84'],
    ['https://e.com/?q=1；', 'https://e.com/?q=1'],
    ['www.e.com。', 'https://www.e.com/'],
    ['https://e.com！', 'https://e.com/'],
  ])('the stop behind %s goes, with a warning', (input, expected) => {
    expect(expectLink(input, expected).warnings.map(({ code }) => code)).toContain('trailing-stop')
  })

  test.each([
    'https://e.com/a_(b)',
    'https://e.com/a(b)',
    'https://e.com/?a=[b]',
    "https://e.com/o'neil'",
    'https://e.com/a.',
  ])('what is part of %s stays', (input) => {
    expectLink(input, input)
  })

  test.each(['（https://e.com/a', '（https://e.com/a，https://f.com/b）', '“看这里”', '（见附件）'])(
    'in %s nothing is guessed',
    (input) => {
      const link = normalizeLink(input)
      expect(link.ok && link.changes.some(({ rule }) => rule === 'wrapping')).toBe(false)
    },
  )
})

test.each([
  ['hhttps://e.com/a', 'https://e.com/a'],
  ['htttps://e.com/a', 'https://e.com/a'],
  ['ttps://e.com/a', 'https://e.com/a'],
  ['httpps://e.com/a', 'https://e.com/a'],
  ['httpss://e.com/a', 'https://e.com/a'],
  ['htps://e.com/a', 'https://e.com/a'],
  ['hptts://e.com/a', 'https://e.com/a'],
  ['hhttp://e.com/a', 'http://e.com/a'],
  ['htttp://e.com/a', 'http://e.com/a'],
  ['ttp://e.com/a', 'http://e.com/a'],
  ['HHTTPS://e.com/a', 'https://e.com/a'],
  ['mail:a@e.com', 'mailto:a@e.com'],
  ['Mail:a@e.com', 'mailto:a@e.com'],
])('the scheme of %s is misspelt', (input, expected) => {
  expect(expectLink(input, expected).changes.map(({ rule }) => rule)).toContain('scheme-spelling')
})

test.each([
  'https:8080',
  'tps://e.com',
  'mail:example',
  'htp:abc',
  'javascript://e.com/%0aalert(1)',
  'hxxps://e.com/',
])('no scheme is guessed in %s', (input) => {
  expect(normalizeLink(input).ok && input.startsWith('h') && input.includes('//e')).toBe(false)
})

test('an address of a file server is refused with what to do', () => {
  expect(normalizeLink('ftp://e.com/a.zip')).toMatchObject({
    ok: false,
    code: 'scheme',
    message: { zh: expect.stringContaining('请把文件放到网页上') },
  })
})

describe('one page, one key', () => {
  test.each([
    ['https://x.com/a/status/1', 'https://twitter.com/a/status/1'],
    ['https://mobile.twitter.com/a/status/1', 'https://x.com/a/status/1/'],
    ['https://youtu.be/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://m.youtube.com/watch?list=a&v=abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://www.youtube.com/shorts/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://www.youtube-nocookie.com/embed/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://zh.m.wikipedia.org/wiki/A', 'https://zh.wikipedia.org/wiki/A'],
    ['https://en.m.wiktionary.org/wiki/a', 'https://en.wiktionary.org/wiki/a'],
    ['https://m.weibo.cn/1/2', 'https://weibo.com/1/2'],
    ['https://m.bilibili.com/video/BV1', 'https://www.bilibili.com/video/BV1'],
    ['https://old.reddit.com/r/a', 'https://www.reddit.com/r/a'],
  ])('%s and %s', (one, other) => {
    const [a, b] = [normalizeLink(one), normalizeLink(other)]
    expect(a.ok && b.ok && a.key).toBe(b.ok && b.key)
  })

  test.each([
    ['https://www.youtube.com/@a', 'https://www.youtube.com/@b'],
    ['https://m.e.com/a', 'https://e.com/a'],
    ['https://youtu.be/abcdefghijk', 'https://youtu.be/abcdefghijl'],
    ['https://zh.m.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/A'],
  ])('not of %s and %s', (one, other) => {
    const [a, b] = [normalizeLink(one), normalizeLink(other)]
    expect(a.ok && b.ok && a.key !== b.key).toBe(true)
  })
})
