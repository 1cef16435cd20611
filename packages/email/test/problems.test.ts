import { the } from '@cec-bulletin/fixtures'
import { themes } from '@cec-bulletin/html'
import { boxKinds } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toEmail } from '../src/index.ts'
import { issueOf } from './email-of.ts'

const image = (url: string, alt = '田') => ({ type: 'image' as const, url, alt })

function withPictures(...pictures: ReturnType<typeof image>[]) {
  return issueOf({
    sections: [
      {
        title: '动态',
        introduction: [image('https://e.cn/a.jpg')],
        articles: [
          { title: '食品', body: ['文', { type: 'blockquote', kind: boxKinds[0], children: pictures }] },
        ],
      },
    ],
  })
}

test.each<[string, (path: string) => string | undefined, string, string]>([
  ['images/a.jpg', () => undefined, 'picture-missing', '图片 `images/a.jpg` 没有网址'],
  ['images/a.jpg', () => 'a.jpg', 'picture-beside', '邮件无法显示与简报放在一起的图片 `a.jpg`'],
  ['images/a.jpg', () => 'data:image/png;base64,AA==', 'picture-within', '以数据为网址（`data:`）的图片'],
  ['http://e.cn/a.jpg', String, 'picture-not-https', '不加载 `http:` 的图片 `http://e.cn/a.jpg`'],
  ['https://e.cn/a.SVG?b=1', String, 'picture-form', '请改用 JPEG、PNG 或 GIF'],
  ['https://e.cn/a.webp', String, 'picture-form', '请改用 JPEG、PNG 或 GIF'],
])('the picture %s: %o', (url, resolve, code, zh) => {
  const { html, problems } = toEmail(withPictures(image('https://e.cn/b.png'), image(url)), { resolve })
  expect(problems).toMatchObject([
    {
      code,
      place: 'sections[0].articles[0].body[1].children[1].url',
      path: ['sections', 0, 'articles', 0, 'body', 1, 'children', 1, 'url'],
      message: { zh: expect.stringContaining(zh) },
    },
  ])
  expect(html.match(/<img /g)).toHaveLength(2)
  expect(html).toContain(url.startsWith('http') ? `<a class="accent" href="${url}"` : '>田</p>')
})

test('a message quotes the beginning of a long address', () => {
  const { problems } = toEmail(withPictures(image(`http://e.cn/${'a'.repeat(1500)}.jpg`)))
  expect(problems[0]?.message.zh).toContain(`\`http://e.cn/${'a'.repeat(47)}…\``)
})

test('one picture object that stands at two places is a problem at each', () => {
  const picture = the(withPictures(image('a.jpg')).sections[0]?.articles[0]?.body[1], 'box')
  const issue = issueOf()
  const [section] = issue.sections
  const twice = {
    ...issue,
    sections: [{ ...the(section, 'section'), introduction: [picture as never, picture as never] }],
  }
  expect(toEmail(twice).problems.map(({ place }) => place)).toEqual([
    'sections[0].introduction[0].children[0].url',
    'sections[0].introduction[1].children[0].url',
  ])
})

test('without `resolve`, a picture beside the issue is a problem', () => {
  const { problems } = toEmail(withPictures(image('images/a.jpg')))
  expect(problems.map(({ code, received }) => [code, received])).toEqual([
    ['picture-beside', '"images/a.jpg"'],
  ])
  expect(problems[0]?.message.en).toBe(
    'Mail cannot show the picture `images/a.jpg`, which stands beside the issue; give `resolve`, which makes an ' +
      '`https:` address of its path, or put the picture on the web',
  )
})

test('of a lost picture that only decorates, the address is left', () => {
  const { html } = toEmail(withPictures(image('http://e.cn/a.jpg', '')))
  expect(html).toContain('href="http://e.cn/a.jpg" style="color:#b3261e;text-decoration:underline">图片</a>')
})

test('of a lost picture that leads somewhere, its words lead there', () => {
  const { html } = toEmail(withPictures({ ...image('http://e.cn/a.jpg'), link: 'https://f.cn/' } as never))
  expect(html).toContain('href="https://f.cn/" style="color:#b3261e;text-decoration:underline">田</a>')
  expect(html).not.toContain('http://e.cn/a.jpg')
})

test('problems beyond what a report may hold are counted', () => {
  const { problems } = toEmail(withPictures(...Array.from({ length: 120 }, () => image('images/a.jpg'))))
  expect(problems).toHaveLength(100)
  expect(problems.at(-1)).toMatchObject({ code: 'more', received: '22' })
})

test.each([
  ['字'.repeat(39), []],
  ['字'.repeat(40), [['subject-too-long', 'title', '80']]],
  ['a'.repeat(78), []],
  ['a'.repeat(79), [['subject-too-long', 'title', '79']]],
])('the title %s', (title, expected) => {
  const { subject, problems } = toEmail(issueOf({ title }))
  expect(subject).toBe(title)
  expect(problems.map(({ code, place, received }) => [code, place, received])).toEqual(expected)
})

test.each([
  ['字'.repeat(14), ['preheader-too-short']],
  ['字'.repeat(15), []],
  ['😀'.repeat(200), []],
  ['字'.repeat(201), ['preheader-too-long']],
])('the preheader %s', (preheader, expected) => {
  const { html, problems } = toEmail(issueOf(), { preheader })
  expect(problems.map(({ code }) => code)).toEqual(expected)
  expect(html).toContain(`>${preheader}</div>`)
})

test('a mail that Gmail would cut', () => {
  // In base64, 30,000 Chinese characters alone take 123,156 bytes.
  const { problems } = toEmail(issueOf({ sections: [{ title: '动', introduction: ['字'.repeat(30_000)] }] }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ code: 'html-too-large', place: '', path: [] })
  expect(problems[0]?.message.en).toMatch(
    /^The HTML takes 1[23]\d\.\d kB as it is sent, [34]\d\.\d kB more than 90; Gmail cuts off what goes beyond 102\. Leave/,
  )
})

test('a cover that mail cannot show', () => {
  const cover = 'http://e.cn/a.jpg'
  const { html, problems } = toEmail(issueOf(), { theme: { ...themes.ink, cover } })
  expect(problems).toMatchObject([{ code: 'picture-not-https', place: '', received: '"http://e.cn/a.jpg"' }])
  expect(html).not.toContain(cover)
})
