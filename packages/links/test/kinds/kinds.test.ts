import { describe, expect, test } from 'vitest'
import { normalizeLink } from '../../src/index.ts'
import { expectLink } from '../expect-link.ts'

const keyOf = (address: string) => {
  const link = normalizeLink(address)
  return link.ok ? link.key : link.code
}

describe('one page, one key', () => {
  test.each([
    ['https://www.x.com/a/status/1', 'https://twitter.com/a/status/1'],
    ['https://www.twitter.com/a', 'https://x.com/a'],
    ['https://mobile.x.com/a/status/1', 'https://x.com/a/status/1'],
    ['https://twitter.com/a/status/1?s=20', 'https://x.com/a/status/1'],
    ['https://youtu.be/abcdefghijk?si=b', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://www.youtube.com/live/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://www.youtube.com/v/abcdefghijk', 'https://youtu.be/abcdefghijk'],
    ['https://www.youtube.com/embed/abcdefghijk', 'https://m.youtube.com/watch?v=abcdefghijk'],
    ['https://music.youtube.com/watch?v=abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
    ['https://www.youtube.com/watch?v=abcdefghijk&feature=share', 'https://youtu.be/abcdefghijk'],
    ['https://zh.m.wikipedia.org/wiki/A', 'https://zh.wikipedia.org/wiki/A'],
    ['https://de.m.wikisource.org/wiki/A', 'https://de.wikisource.org/wiki/A'],
    ['https://m.weibo.cn/status/1', 'https://weibo.com/status/1'],
    ['https://www.weibo.com/1/2', 'https://weibo.com/1/2'],
    ['https://m.bilibili.com/video/BV1', 'https://bilibili.com/video/BV1/'],
    ['https://m.douban.com/subject/1/', 'https://www.douban.com/subject/1/'],
    ['https://m.thepaper.cn/newsDetail_forward_1', 'https://www.thepaper.cn/newsDetail_forward_1'],
    ['https://old.reddit.com/r/a/', 'https://reddit.com/r/a'],
    ['https://m.facebook.com/a', 'https://www.facebook.com/a'],
    ['https://mobile.nytimes.com/2024/a.html', 'https://www.nytimes.com/2024/a.html'],
    ['https://m.bbc.co.uk/news/1', 'https://www.bbc.co.uk/news/1'],
    ['http://www.e.com/a', 'https://e.com/a'],
    ['https://e.com/a/', 'https://e.com/a'],
    ['https://e.com/a/index.html', 'https://e.com/a'],
    ['https://e.com/index.php', 'https://e.com'],
    ['https://e.com/default.asp', 'https://e.com/'],
    ['HTTPS://E.COM:443/a', 'http://e.com/a'],
    ['https://e.com/%7Ea', 'https://e.com/~a'],
    ['https://e.com/a?utm_source=b', 'https://e.com/a'],
    ['https://link.zhihu.com/?target=https%3A%2F%2Fe.com%2Fa', 'https://e.com/a'],
    ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s/'],
  ])('%s and %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  test.each([
    ['https://e.com/a?b=1', 'https://e.com/a?b=2'],
    ['https://m.e.com/a', 'https://e.com/a'],
    ['https://www.youtube.com/playlist?list=a', 'https://www.youtube.com/playlist?list=b'],
    ['https://news.e.com/a', 'https://e.com/a'],
  ])('not of %s and %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

describe('a misspelt scheme', () => {
  test.each([
    ['hhttps', 'https'],
    ['hhhttps', 'https'],
    ['htttps', 'https'],
    ['httttps', 'https'],
    ['httpps', 'https'],
    ['httppps', 'https'],
    ['httpss', 'https'],
    ['htps', 'https'],
    ['ttps', 'https'],
    ['tps', 'https'],
    ['hptts', 'https'],
    ['hpts', 'https'],
    ['htsp', 'https'],
    ['httsp', 'https'],
    ['hsttp', 'https'],
    ['hhttp', 'http'],
    ['htttp', 'http'],
    ['httpp', 'http'],
    ['htp', 'http'],
    ['ttp', 'http'],
    ['tttp', 'http'],
    ['hptt', 'http'],
    ['HTTPSS', 'https'],
    ['Hhttp', 'http'],
    ['hxxp', undefined],
    ['ftp', undefined],
    ['file', undefined],
    ['ssh', undefined],
    ['http1', undefined],
    ['hhtps', 'https'],
    ['thtps', undefined],
  ])('%s://e.com/a', (scheme, meant) => {
    const input = `${scheme}://e.com/a`
    if (meant === undefined) expect(normalizeLink(input)).toMatchObject({ ok: false })
    else expectLink(input, `${meant}://e.com/a`)
  })
})

describe('the stop behind an address', () => {
  const addresses = [
    ['https://e.com/zh', 'https://e.com/zh'],
    ['https://e.com/路径', 'https://e.com/%E8%B7%AF%E5%BE%84'],
    ['https://e.com/?q=1', 'https://e.com/?q=1'],
    ['https://e.com/a#b', 'https://e.com/a#b'],
    ['www.e.com', 'https://www.e.com/'],
  ]
  test.each(addresses.flatMap((pair) => [...'，。、；：！？'].map((stop) => [...pair, stop])))(
    'of %s goes (%s, %s)',
    (input = '', expected = '', stop = '') => {
      expect(expectLink(input + stop, expected).warnings.map(({ code }) => code)).toContain('trailing-stop')
    },
  )
})

describe('the fragment behind a redirector', () => {
  const E = 'https%3A%2F%2Fe.com%2Fa'
  const carriers = [
    `https://link.zhihu.com/?target=${E}`,
    `https://link.juejin.cn/?target=${E}`,
    `https://linkprotect.cudasvc.com/url?a=${E}&c=b`,
    `https://secure-web.cisco.com/1a/${E}`,
    `https://x.awstrack.me/L0/${E}/1/0100`,
    `https://brand.pxf.io/c/1/2/3?u=${E}`,
    'https://click.pstmrk.it/3s/e.com%2Fa/b',
    'https://eu-west-1.protection.sophos.com/?u=aHR0cHM6Ly9lLmNvbS9h',
    'https://link.mcmod.cn/target/aHR0cHM6Ly9lLmNvbS9h',
    'https://href.li/?https://e.com/a',
  ]
  test.each(carriers)('%s hands it over', (input) => {
    expectLink(`${input}#b`, 'https://e.com/a#b')
  })

  test.each(carriers)('%s has an empty one, and none is left', (input) => {
    // In what is not escaped, the mark is part of the address already.
    expectLink(`${input}#`, input.endsWith('//e.com/a') ? 'https://e.com/a#' : 'https://e.com/a')
  })

  test.each(carriers)('%s has a text directive, which goes', (input) => {
    expectLink(`${input}#:~:text=b`, 'https://e.com/a')
  })
})

describe('the backslashes of Markdown', () => {
  test.each([...'_*~()#&=+!-'].flatMap((mark) => [`a${mark}b`, `a?b=c${mark}d`, `a/${mark}b`]))(
    'go from %s',
    (behind) => {
      const escaped = behind.replace(/[_*~()#&+!-]|=(?!c)/g, '\\$&')
      expectLink(`https://e.com/${escaped}`, `https://e.com/${behind}`)
    },
  )
})
