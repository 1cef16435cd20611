import { createHash } from 'node:crypto'
import { everything, firstGroup, hostileStrings } from '@cec-bulletin/fixtures'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { toWechat, toWechatPage } from '../src/index.ts'
import { issueOf } from './issue-of.ts'
import { uploaded } from './uploaded.ts'

const issue = everything()
const article = toWechat(issue, { pictures: uploaded(issue) })

test.each(['script', 'style'])('the policy permits the %s of the page, by its hash', (name) => {
  const page = toWechatPage(article)
  const text = firstGroup(new RegExp(`<${name}>([^<]*)</${name}>`), page)
  expect(page).toContain(`sha256-${createHash('sha256').update(text).digest('base64')}`)
})

test('the page holds the content as it is', () => {
  const page = toWechatPage(article)
  expect(page.split(article.content)).toHaveLength(2)
  expect(page).toContain(`<div id="article">${article.content}</div>`)
  expect(toWechatPage(article)).toBe(page)
})

test('each line has its length and its button', () => {
  const page = toWechatPage(toWechat(issueOf([], { title: '题'.repeat(33), imprint: { publisher: '中心' } })))
  expect(page).toContain('<span class="name long">33 / 32</span>')
  expect(page).toContain('<span class="name">2 / 16</span>')
  expect(page).toContain('<button type="button" name="title">复制标题</button>')
  expect(page).toContain('<button type="button" name="article">复制正文</button>')
  expect(page).not.toContain('name="digest"')
})

test.each(['fr', 1, null])('the language %j is an error', (lang) => {
  expect(() => toWechatPage(article, { lang: lang as 'zh' })).toThrow(
    `Cannot use ${JSON.stringify(lang)} as \`lang\`; expected \`zh\` or \`en\``,
  )
})

test('words of the issue have their own direction, and not the language of the editor', () => {
  const page = toWechatPage(toWechat(issueOf([], { title: 'نشرة', lang: 'ar' })))
  expect(page).toContain('<p id="title" lang="" dir="auto">نشرة</p>')
  expect(page).toContain('<main lang=""><h2 dir="auto">نشرة</h2>')
})

test('problems are in the language of the editor', () => {
  const missing = toWechat(issue)
  expect(toWechatPage(missing)).toContain('还没有上传')
  expect(toWechatPage(missing, { lang: 'en' })).toContain('is not uploaded')
  expect(toWechatPage(article, { lang: 'en' })).toContain('Nothing is too long')
})

test('hostile words stay words', () => {
  const skeleton = (title: string) => {
    const words = { ...article, title, author: title, digest: title }
    return JSON.stringify(parse(toWechatPage(words)), (key, value) => {
      if (key === 'parentNode' || key === 'value') return undefined
      return key === 'childNodes'
        ? value.filter(({ nodeName }: { nodeName: string }) => nodeName !== '#text')
        : value
    })
  }
  const harmless = skeleton('文')
  for (const words of [...hostileStrings, '<!--article-->', '</script><script>alert(1)']) {
    expect(skeleton(words).replaceAll('name long', 'name'), words).toBe(harmless)
  }
})
