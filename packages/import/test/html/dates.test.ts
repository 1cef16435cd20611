import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { text } from './page-of.ts'

const wechat = (script: string, time = '') =>
  `<h1 id="activity-name">渡口月报第3期</h1><div id="meta_content"><em id="publish_time">${time}</em></div>
<div id="js_content"><h2>码头</h2><h3>换缆</h3>${text}</div><script>${script}</script>`

const page = (head: string, behind = '') =>
  `${head}<h1>渡口月报 第3期</h1><div class="entry-content"><h2>码头</h2><h3>换缆</h3>${text}</div>${behind}`

const inferred = (html: string) => infer(readHtml(html))

test.each([
  [wechat(`var createTime = '2025-06-06 23:30';`), '2025-06-06'],
  // Half past midnight in Beijing, where it was still the day before in Greenwich.
  [wechat(`var oriCreateTime = '1749141000';`), '2025-06-06'],
  [wechat(`var ct="1749141000";var msg_title='渡口月报';`), '2025-06-06'],
  [page('<meta name="PubDate" content="2025-06-06 09:12">'), '2025-06-06'],
  [page('<meta property="article:published_time" content="2025-06-06T09:12:00+08:00">'), '2025-06-06'],
  [
    page('', '<div class="wp-block-post-date"><time datetime="2025-06-06T09:12:00">6月6日</time></div>'),
    '2025-06-06',
  ],
])('a date that the head of a page does not show: %s', (html, date) => {
  const { draft, hints } = inferred(html)
  expect(draft.date).toBe(date)
  expect(hints.filter(({ rule }) => rule === 'date')).toMatchObject([{ choices: [date], confidence: 0.5 }])
})

test('a date that a page shows goes before that of its system, and is not asked about', () => {
  const { draft, hints } = inferred(wechat(`var createTime = '2025-06-06 23:30';`, '2025年6月5日 18:00'))
  expect(draft.date).toBe('2025-06-05')
  expect(hints.map(({ rule }) => rule)).not.toContain('date')
})

test.each([
  [wechat(`var createTime = '2025-02-30 10:00';`)],
  [wechat(`var direct="1749141000";`)],
  [page('', `<script>var ct = "1749141000"</script>`)],
  [page('', '<div class="comment"><time datetime="2025-06-06T09:12:00">6月6日</time></div>')],
])('no date of an issue: %s', (html) => {
  expect(inferred(html).draft.date).toBeUndefined()
})

test('the year of the number is the other choice', () => {
  const html = wechat(`var ct = "1735862400";`).replace('第3期', '2024年第12期')
  expect(inferred(html).hints.find(({ rule }) => rule === 'date')).toMatchObject({
    chosen: '2025-01-03',
    choices: ['2025-01-03', '2024'],
  })
})
