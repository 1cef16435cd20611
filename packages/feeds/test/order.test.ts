import type { Issue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toJsonFeed, toRss } from '../src/index.ts'
import { issueOf, options } from './issue-of.ts'

const dated = (date: string, name = date) => issueOf({ date, title: name, url: `https://e.cn/${name}/` })

const shown = (issues: Issue[], more = {}) =>
  (JSON.parse(toJsonFeed(issues, { ...options, ...more })) as Feed).items.map(
    ({ title, date_published }) => `${title} ${date_published}`,
  )

interface Feed {
  items: { title: string; date_published: string }[]
}

test('the newest first; a year and a month begin with their first day', () => {
  expect(shown([dated('2022-12-31'), dated('2023-10'), dated('2023')])).toEqual([
    '2023-10 2023-10-01T00:00:00+08:00',
    '2023 2023-01-01T00:00:00+08:00',
    '2022-12-31 2022-12-31T00:00:00+08:00',
  ])
})

test('issues of one day are told apart, and keep their times when another comes', () => {
  const two = [dated('2023-01-01', 'b'), dated('2023', 'a')]
  expect(shown(two)).toEqual(['b 2023-01-01T00:00:01+08:00', 'a 2023-01-01T00:00:00+08:00'])
  expect(shown([dated('2023-01', 'c'), ...two])).toEqual([
    'c 2023-01-01T00:00:02+08:00',
    'b 2023-01-01T00:00:01+08:00',
    'a 2023-01-01T00:00:00+08:00',
  ])
})

test('articles keep their order, those of two issues of one day as well', () => {
  const articles = ['一', '二'].map((title) => ({ title, body: ['文'] }))
  const issue = (name: string) =>
    issueOf({ url: `https://e.cn/${name}/`, sections: [{ title: '动', articles }] })
  expect(shown([issue('b'), issue('a')], { entries: 'articles' })).toEqual([
    '一 2023-10-01T00:00:03+08:00',
    '二 2023-10-01T00:00:02+08:00',
    '一 2023-10-01T00:00:01+08:00',
    '二 2023-10-01T00:00:00+08:00',
  ])
})

test.each([
  ['2024-02-29', 'Thu, 29 Feb 2024 00:00:00 -0330'],
  ['2000', 'Sat, 01 Jan 2000 00:00:00 -0330'],
  ['0099-12', 'Tue, 01 Dec 0099 00:00:00 -0330'],
])('%s is %s in RSS', (date, expected) => {
  expect(toRss([dated(date)], { ...options, offset: '-03:30' })).toContain(`<pubDate>${expected}</pubDate>`)
})

test('a day is never left, however many entries it has', () => {
  const articles = Array.from({ length: 4000 }, (_, index) => ({ title: `${index}` }))
  const issues = Array.from({ length: 23 }, (_, index) =>
    issueOf({ url: `https://e.cn/${index}/`, sections: [{ title: '动', articles }] }),
  )
  const times = shown(issues, { entries: 'articles' })
  expect(times[0]).toBe('0 2023-10-01T23:59:59+08:00')
  expect(times.at(-1)).toBe('3999 2023-10-01T00:00:00+08:00')
})
