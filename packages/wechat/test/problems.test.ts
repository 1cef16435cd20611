import type { Issue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toWechat } from '../src/index.ts'
import { issueOf } from './issue-of.ts'

test('a title that is too long', () => {
  const { title, problems } = toWechat(issueOf([], { title: `${'题'.repeat(30)}甲乙丙丁` }))
  expect(title).toHaveLength(34)
  expect(problems).toEqual([
    {
      code: 'too-long',
      path: ['title'],
      place: 'title',
      received: `"${'题'.repeat(30)}甲乙丙丁"`,
      message: {
        en: 'The title (`title`) has 34 characters, 2 more than the 32 that WeChat takes: what has room ends with `题题题题甲乙`. Shorten it.',
        zh: '标题（`title`）有 34 个字符，微信最多收 32 个，多出 2 个：放得下的部分到 `题题题题甲乙` 为止。请改短。',
      },
    },
  ])
})

test.each([
  ['author', { imprint: { publisher: '中'.repeat(17) } }, 'imprint.publisher'],
  ['digest', { summary: '摘'.repeat(129) }, 'summary'],
] as const)('a too long %s', (name, input, place) => {
  const article = toWechat(issueOf([], input))
  expect(article.problems.map((problem) => [problem.code, problem.place])).toEqual([['too-long', place]])
  expect(article[name].length).toBeGreaterThan(16)
})

test.each([
  ['title', { title: '题'.repeat(32) }],
  ['author', { imprint: { publisher: '中'.repeat(16) } }],
  ['digest', { summary: '摘'.repeat(128) }],
])('a %s as long as can be', (_, input) => {
  expect(toWechat(issueOf([], input)).problems).toEqual([])
})

test('content that is too long says before which article to cut it', () => {
  const article = { title: '食品', body: Array(40).fill('文'.repeat(200)) }
  const { content, problems } = toWechat(
    issueOf([], {
      sections: [
        { title: '动态', articles: [article] },
        { title: '资源', articles: [article, article] },
      ],
    }),
  )
  const over = content.length - 19_999
  expect(over).toBeGreaterThan(0)
  expect(problems.map(({ code, place }) => [code, place])).toEqual([['too-long', 'sections[1].articles[1]']])
  expect(problems[0]?.message).toEqual({
    en: `The content has ${content.length} characters with its tags, ${over} more than the 19999 that WeChat takes. Publish what comes from \`sections[1].articles[1]\` (“食品”) on as an article of its own.`,
    zh: `正文连同标签有 ${content.length} 个字符，微信最多收 19999 个，多出 ${over} 个。请从 \`sections[1].articles[1]\`（“食品”）起另发一篇。`,
  })
})

test('a first article that is too long is to be split', () => {
  const { problems } = toWechat(issueOf(Array(100).fill('文'.repeat(200))))
  expect(problems[0]?.message.zh).toContain('请把 `sections[0].articles[0]`（“食品”）分成两篇。')
})

const long = (size: number) => Array(size).fill('文'.repeat(200))

test.each<[string, Issue, string]>([
  [
    'a section whose first article has no room',
    issueOf([], {
      sections: [
        { title: '动态', articles: [{ body: long(60) }] },
        { title: '资源', articles: [{ body: long(60) }] },
      ],
    }),
    '请从 `sections[1]`（“资源”）起另发一篇。',
  ],
  [
    'a section whose introduction has no room',
    issueOf([], {
      sections: [
        { title: '动态', articles: [{ body: long(60) }] },
        { title: '资源', introduction: long(60) },
      ],
    }),
    '请从 `sections[1]`（“资源”）起另发一篇。',
  ],
  [
    'an introduction that has no room by itself',
    issueOf([], { sections: [{ title: '动态', introduction: long(100) }] }),
    '请把 `sections[0].introduction`（“动态”）分成两篇。',
  ],
  [
    'an article without a title behind an introduction',
    issueOf([], { sections: [{ title: '动态', introduction: long(60), articles: [{ body: long(60) }] }] }),
    '请从 `sections[0].articles[0]` 起另发一篇。',
  ],
  [
    'an imprint that has no room',
    issueOf([], {
      sections: [{ title: '动态', articles: [{ body: long(40) }, { title: '末', body: long(30) }] }],
      imprint: { statement: '文'.repeat(5000) },
    }),
    '请从 `sections[0].articles[1]`（“末”）起另发一篇。',
  ],
])('content is cut before %s', (_, issue, expected) => {
  expect(
    toWechat(issue)
      .problems.map(({ message }) => message.zh)
      .join(),
  ).toContain(expected)
})

test('what is kept has room with its frame and its notes of links, and no article more has', () => {
  const linked = (index: number) => ({
    type: 'paragraph' as const,
    children: [{ type: 'link' as const, url: `https://e.cn/${index}${'a'.repeat(150)}`, children: '文' }],
  })
  const articles = Array.from({ length: 200 }, (_, index) => ({ title: '文', body: [linked(index)] }))
  const kept = (size: number) =>
    issueOf([], { sections: [{ title: '动态', articles: articles.slice(0, size) }] })
  const [, , , cut] = toWechat(kept(200)).problems[0]?.path ?? []
  expect(toWechat(kept(Number(cut))).problems).toEqual([])
  expect(toWechat(kept(Number(cut) + 1)).problems).toHaveLength(1)
})

test('no more problems are listed than a report holds, and none is longer than its picture’s name', () => {
  const body = Array.from({ length: 700 }, (_, index) => ({
    type: 'image' as const,
    url: `https://e.cn/${index}/${'a'.repeat(1000)}.png`,
    alt: '图',
  }))
  const problems = toWechat(issueOf(body)).problems
  expect(problems.length).toBeLessThanOrEqual(100)
  expect(problems.at(-1)?.code).toBe('more')
  for (const { message } of problems) expect(message.zh.length).toBeLessThan(200)
})

test('no character is cut in two', () => {
  const { problems } = toWechat(issueOf([], { title: `${'题'.repeat(31)}😀😀` }))
  expect(problems[0]?.message.zh).toContain('到 `题题题题题题` 为止')
})

test.each([
  ['a user', 'https://a:b@mmbiz.qpic.cn/mmbiz/a/0'],
  ['no path', 'https://mmbiz.qpic.cn/'],
  ['a port', 'https://mmbiz.qpic.cn:8080/a'],
  ['a space', 'https://mmbiz.qpic.cn/a b'],
  ['another scheme', 'ftp://mmbiz.qpic.cn/a'],
])('an uploaded address with %s is none', (_, address) => {
  const issue = issueOf([{ type: 'image', url: 'a.jpg', alt: '田' }])
  const { content, problems } = toWechat(issue, { pictures: new Map([['a.jpg', address]]) })
  expect(content).not.toContain('<img')
  expect(problems.map(({ code }) => code)).toEqual(['wrong-picture'])
})

test.each([{ 'a.jpg': 'https://mmbiz.qpic.cn/a/0' }, [], 'a', null])(
  'pictures as %j are an error',
  (pictures) => {
    expect(() => toWechat(issueOf(), { pictures: pictures as never })).toThrow(
      /^Cannot use `.*` as `pictures`; expected a `Map`/,
    )
  },
)

test('pictures that nobody uploaded, or elsewhere', () => {
  const image = (url: string, alt: string) => ({ type: 'image' as const, url, alt })
  const issue = issueOf([
    image('images/a.jpg', '田'),
    { type: 'list', children: [{ type: 'listItem', children: [image('https://e.cn/b.png', '')] }] },
  ])
  const pictures = new Map([['images/a.jpg', 'https://mmbiz.qpic.cn.e.cn/a']])
  const { content, problems } = toWechat(issue, { pictures })
  expect(content).not.toContain('<img')
  expect(problems.map(({ code, place, received }) => [code, place, received])).toEqual([
    ['wrong-picture', 'sections[0].articles[0].body[0].url', '"https://mmbiz.qpic.cn.e.cn/a"'],
    [
      'missing-picture',
      'sections[0].articles[0].body[1].children[0].children[0].url',
      '"https://e.cn/b.png"',
    ],
  ])
})

test.each([
  ['the summary', { summary: '摘要。' }, ['正文。'], '摘要。'],
  ['the first paragraph', {}, ['正文一。正文二。', '三。'], '正文一。正文二。'],
  [
    'the first sentences that have room',
    {},
    [`${'甲'.repeat(60)}。${'乙'.repeat(60)}。${'丙'.repeat(60)}。`],
    `${'甲'.repeat(60)}。${'乙'.repeat(60)}。`,
  ],
  [
    'no beginning of a number, an address or an abbreviation',
    {},
    [`${'a'.repeat(80)}. We saved 2.6% at www.example.org in the U.S. economy, ${'b'.repeat(80)}`],
    `${'a'.repeat(80)}.`,
  ],
  ['no short sentence before a long one', {}, [`Hello. ${'b'.repeat(200)}`], `Hello. ${'b'.repeat(118)}…`],
  [
    'on one line',
    {},
    [{ type: 'paragraph', children: ['甲', { type: 'break' }, '乙 c', { type: 'break' }, 'd'] }],
    '甲乙 c d',
  ],
  ['the beginning of a sentence without end', {}, ['甲'.repeat(200)], `${'甲'.repeat(125)}…`],
])('the digest is %s', (_, input, body, expected) => {
  expect(toWechat(issueOf(body as never, input)).digest).toBe(expected)
})

test('nobody is named where the issue names nobody', () => {
  expect(toWechat(issueOf()).author).toBe('')
})
