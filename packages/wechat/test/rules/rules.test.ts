import { arbitraryIssue, everything, fixtures, hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toWechat, type WechatArticle } from '../../src/index.ts'
import { issueOf } from '../issue-of.ts'
import { uploaded } from '../uploaded.ts'
import { checkRules } from './check-rules.ts'
import { attribute, read } from './read.ts'
import { faultsOf, rules } from './rules.ts'
import { withWords } from './with-words.ts'

test.each(fixtures())('$name keeps every rule, and is the same bytes twice', ({ issue }) => {
  checkRules(issue)
  expect(toWechat(issue)).toEqual(toWechat(issue))
})

test('an imprint that says nothing keeps every rule', () => {
  checkRules(issueOf([], { imprint: {} }))
})

test('a box in a note keeps every rule', () => {
  const box = { type: 'blockquote', kind: 'tip', children: ['乙'], attribution: '丙' }
  const reference = { type: 'footnoteReference', identifier: 'a' }
  const body = [{ type: 'paragraph', children: ['甲', reference] }]
  const notes = [{ type: 'footnoteDefinition', identifier: 'a', children: [box] }]
  const sections = [{ title: '动态', articles: [{ body, notes }] }]
  checkRules(issueOf([], { sections: sections as never }))
})

test('any issue keeps every rule', () => {
  fc.assert(fc.property(arbitraryIssue(), checkRules), { numRuns: 25 })
})

test('hostile words in every place keep every rule, and are no elements', () => {
  const issue = everything()
  const skeleton = (content: string) =>
    read(content).elements.map(
      (one) => `${one.tagName} ${one.attrs.map(({ name }) => name)} ${attribute(one, 'style')}`,
    )
  const harmless = skeleton(toWechat(withWords(issue, '文'), { pictures: uploaded(issue) }).content)
  for (const words of hostileStrings) {
    const article = toWechat(withWords(issue, words), { pictures: uploaded(issue) })
    expect(faultsOf(article), words).toEqual([])
    expect(skeleton(article.content), words).toEqual(harmless)
  }
})

describe('each rule sees', () => {
  const issue = everything()
  const article = toWechat(issue, { pictures: uploaded(issue) })
  const content = (find: string | RegExp, put: string): WechatArticle => {
    const changed = article.content.replace(find, put)
    expect(changed).not.toBe(article.content)
    return { ...article, content: changed }
  }
  const mutants: [keyof typeof rules, string, () => WechatArticle][] = [
    ['elements that WeChat keeps', 'a list', () => content('要闻</h2>', '要闻</h2><ul><li>项</li></ul>')],
    ['elements that WeChat keeps', 'code', () => content('称一次', '<code>称一次</code>')],
    ['attributes that WeChat keeps', 'a class', () => content('<h2 ', '<h2 class="a" ')],
    ['attributes that WeChat keeps', 'an id', () => content('<h3 ', '<h3 id="a" ')],
    ['attributes that WeChat keeps', 'a handler', () => content('<h2 ', '<h2 onclick="a" ')],
    ['styles that WeChat keeps', 'a float', () => content('display:table', 'float:left')],
    ['styles that WeChat keeps', 'a position', () => content('display:table', 'position:fixed')],
    ['styles that WeChat keeps', 'a property of ours', () => content('display:table', 'color:var(--a)')],
    [
      'styles that WeChat keeps',
      'an address',
      () => content('display:table', 'background:url(https://e.cn/a)'),
    ],
    ['styles that WeChat keeps', 'a transform', () => content('display:table', 'transform:none')],
    ['styles that WeChat keeps', 'an empty declaration', () => content('display:table', '')],
    [
      'nothing soft within what is soft, and no colour',
      'an article that is soft',
      () => content('<section style="', '<section style="opacity:.8;'),
    ],
    ['well-formed', 'a tag that nobody ends', () => content('要闻</h2>', '要闻</h3>')],
    ['well-formed', 'words outside', () => ({ ...article, content: `文${article.content}` })],
    ['no line feed in a text', 'a line feed', () => content('要闻', '要\n闻')],
    ['no white space of its own', 'a line feed between elements', () => content('</h2>', '</h2>\n')],
    ['no white space of its own', 'a space between elements', () => content('</h2>', '</h2>\u00a0')],
    ['no element that shows nothing', 'an empty paragraph', () => content('</h2>', '</h2><p></p>')],
    ['links within WeChat', 'a link elsewhere', () => content('要闻', '<a href="https://e.cn/">要闻</a>')],
    ['links within WeChat', 'a link in the page', () => content('要闻', '<a href="#a">要闻</a>')],
    [
      'links within WeChat',
      'a host that begins like it',
      () => content('要闻', '<a href="https://mp.weixin.qq.com.cn/">要闻</a>'),
    ],
    [
      'uploaded pictures, with words',
      'a picture elsewhere',
      () => content('https://mmbiz.qpic.cn', 'https://e.cn'),
    ],
    ['uploaded pictures, with words', 'a picture without words', () => content(/ alt="[^"]*"/, '')],
    ['each number of a link has its note', 'a note that is missing', () => content(/<p>\[5\][^<]*<\/p>/, '')],
    [
      'each number of a link has its note',
      'a number that is missing',
      () => content('>[2]</sup>', '></sup>'),
    ],
    ['each number of a link has its note', 'a note twice', () => content('[5] ', '[6] ')],
    [
      'each number of a link has its note',
      'an address twice',
      () => content('https://example.org/附录<', 'https://example.org/小结.html<'),
    ],
    [
      'a problem for what is too long, and only for that',
      'a long title that nobody tells of',
      () => ({ ...article, title: '题'.repeat(33) }),
    ],
    [
      'a problem for what is too long, and only for that',
      'a title cut in silence',
      () => ({ ...toWechat({ ...issue, title: '题'.repeat(33) }), title: '题'.repeat(32) }),
    ],
    [
      'a problem for what is too long, and only for that',
      'long content that nobody tells of',
      () => content('要闻', '要闻'.repeat(10_000)),
    ],
    [
      'problems in both languages, with the mend',
      'a problem without a mend',
      () => ({
        ...article,
        problems: toWechat(issue).problems.map((one) => ({
          ...one,
          message: { ...one.message, zh: '缺图。' },
        })),
      }),
    ],
    [
      'few tags and short styles',
      'a style said everywhere',
      () => ({
        ...article,
        content: article.content.replaceAll('style="', 'style="font-size:16px;line-height:1.75;color:#333;'),
      }),
    ],
  ]

  test.each(mutants)('%s: %s', (name, _, mutant) => {
    expect(faultsOf(article)).toEqual([])
    expect(faultsOf(mutant()).map((fault) => fault.split(':')[0])).toContain(name)
  })

  test('at least once', () => {
    expect(Object.keys(rules).filter((name) => !mutants.some(([rule]) => rule === name))).toEqual([])
  })
})
