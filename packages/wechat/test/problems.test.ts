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
      received: `${'题'.repeat(30)}甲乙丙丁`,
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
    en: `The content has ${content.length} characters with its tags, ${over} more than the 19999 that WeChat takes. Publish what comes from \`sections[1].articles[1]\` on as an article of its own.`,
    zh: `正文连同标签有 ${content.length} 个字符，微信最多收 19999 个，多出 ${over} 个。请从 \`sections[1].articles[1]\` 起另发一篇。`,
  })
})

test('a first article that is too long is to be split', () => {
  const { problems } = toWechat(issueOf(Array(100).fill('文'.repeat(200))))
  expect(problems[0]?.message.zh).toContain('请把 `sections[0].articles[0]` 分成两篇。')
})

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
    ['wrong-picture', 'sections[0].articles[0].body[0].url', 'https://mmbiz.qpic.cn.e.cn/a'],
    ['missing-picture', 'sections[0].articles[0].body[1].children[0].children[0].url', 'https://e.cn/b.png'],
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
  ['the beginning of a sentence without end', {}, ['甲'.repeat(200)], `${'甲'.repeat(125)}…`],
])('the digest is %s', (_, input, body, expected) => {
  expect(toWechat(issueOf(body, input)).digest).toBe(expected)
})

test('nobody is named where the issue names nobody', () => {
  expect(toWechat(issueOf()).author).toBe('')
})
