import { everything, resolve } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toAtom, toEntries, toJsonFeed, toRss } from '../src/index.ts'
import { issueOf, options } from './issue-of.ts'

const articles = issueOf({
  url: 'https://e.cn/7#top',
  sections: [
    {
      title: '动态',
      introduction: ['题记'],
      articles: [{ title: '食品', body: ['甲'] }, { body: ['乙'] }, { id: 'water', title: '水', lang: 'en' }],
    },
  ],
})

test('an entry for each article', () => {
  const entries = toEntries(articles, { entries: 'articles' })
  expect(entries.map(({ content: _, ...entry }) => entry)).toEqual([
    {
      id: 'https://e.cn/7#%E9%A3%9F%E5%93%81',
      url: 'https://e.cn/7#%E9%A3%9F%E5%93%81',
      title: '食品',
      date: '2023-10',
      seconds: 2,
      lang: 'zh-CN',
    },
    {
      id: 'https://e.cn/7#%E5%8A%A8%E6%80%81/2',
      url: 'https://e.cn/7#%E5%8A%A8%E6%80%81',
      title: '动态',
      date: '2023-10',
      seconds: 1,
      lang: 'zh-CN',
    },
    {
      id: 'https://e.cn/7#water',
      url: 'https://e.cn/7#water',
      title: '水',
      date: '2023-10',
      seconds: 0,
      lang: 'en',
    },
  ])
  expect(entries.map(({ content }) => content)).toEqual([
    '<article>\n<p>甲</p>\n</article>',
    '<div>\n<p>乙</p>\n</div>',
    '<article lang="en">\n</article>',
  ])
})

test('sub-headings of an article stay', () => {
  const body = [{ type: 'heading' as const, depth: 4 as const, children: '其一' }, '甲']
  const [entry] = toEntries(issueOf({ sections: [{ title: '动', articles: [{ title: '食', body }] }] }), {
    entries: 'articles',
  })
  expect(entry?.content).toBe('<article>\n<h4>其一</h4>\n<p>甲</p>\n</article>')
})

test('notes lead to the page of the issue', () => {
  const note = { type: 'footnoteDefinition' as const, identifier: '1', children: ['乙'] }
  const body = [
    { type: 'paragraph' as const, children: ['甲', { type: 'footnoteReference' as const, identifier: '1' }] },
  ]
  const [entry] = toEntries(
    issueOf({ sections: [{ title: '动', articles: [{ title: '食', body, notes: [note] }] }] }),
  )
  const hrefs = [...(entry?.content ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
  expect(hrefs).toHaveLength(2)
  for (const href of hrefs) expect(href).toMatch(/^https:\/\/e\.cn\/7\/#[\w-]+$/)
})

test('a picture beside the issue has an absolute address', () => {
  const picture = { type: 'image' as const, url: 'images/a.jpg', alt: '田' }
  const issue = issueOf({ sections: [{ title: '动', introduction: [picture] }] })
  expect(toEntries(issue)[0]?.content).toContain('<img src="https://e.cn/7/images/a.jpg" alt="田">')
  expect(toEntries(issue, { resolve: (path) => `https://p.cn/${path}` })[0]?.content).toContain(
    'src="https://p.cn/images/a.jpg"',
  )
})

test('nothing in the content has an id, a class or a mark of the page it came from', () => {
  const issue = { ...everything(), url: 'https://e.cn/1/' }
  for (const entries of ['issues', 'articles'] as const) {
    const contents = toEntries(issue, { entries, resolve }).map(({ content }) => content)
    expect(contents.join('')).not.toMatch(/<[^>]* (?:id|class|role|tabindex|aria-\w+|data-\w+)=|href="#/)
  }
})

test('entries in the place of issues give the same feeds', () => {
  for (const entries of ['issues', 'articles'] as const) {
    const all = { ...options, entries }
    const made = [articles, issueOf()].flatMap((issue) => toEntries(issue, all))
    for (const write of [toRss, toAtom, toJsonFeed])
      expect(write(made, all)).toBe(write([articles, issueOf()], all))
  }
})
