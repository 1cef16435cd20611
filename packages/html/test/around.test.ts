import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { compile, themes, toHtml, toPage } from '../src/index.ts'
import { sample } from './sample.ts'

const p = (value: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
})
const meta: Element = {
  type: 'element',
  tagName: 'meta',
  properties: { name: 'a', content: 'b' },
  children: [],
}
const img: Element = { type: 'element', tagName: 'img', properties: { src: 'a.jpg', alt: '' }, children: [] }
const main: Element = { type: 'element', tagName: 'main', properties: { id: 'main' }, children: [p('文<')] }
const around = { head: [meta], before: [p('前')], after: [p('后')], style: '.site{color:red}' }

test('what a site puts around an issue', () => {
  const page = toHtml(sample, { document: true, around })
  expect(page).toContain('.site{color:red}</style>\n<meta name="a" content="b">\n</head>')
  expect(page).toMatch(/<a class="skip"[^>]*>[^<]*<\/a>\n<p>前<\/p>\n<header class="masthead">/)
  expect(page).toMatch(/<\/footer>\n<p>后<\/p>\n<\/body>/)
})

test('the policy knows the style with what is behind it', () => {
  const hashOf = (page: string) => /style-src &#x27;([^&]+)/.exec(page)?.[1]
  const plain = toHtml(sample, { document: true })
  expect(toHtml(sample, { document: true, around: {} })).toBe(plain)
  expect(hashOf(toHtml(sample, { document: true, around }))).not.toBe(hashOf(plain))
})

test('a page that shows no issue', () => {
  const page = compile(
    toPage([main], {
      title: '往期<',
      lang: 'ar',
      description: '一',
      url: 'https://e.cn/',
      theme: themes.field,
      around,
    }),
  )
  expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/)
  expect(page).toContain('<title>往期&#x3C;</title>\n<meta name="description" content="一">')
  expect(page).toContain('<link rel="canonical" href="https://e.cn/">\n<style>')
  expect(page).toContain('<p>前</p>\n<main id="main"><p>文&#x3C;</p></main>\n<p>后</p>\n</body>')
  expect(page).not.toContain('script-src')
  expect(page).not.toContain('img-src')
})

test('a page with a picture may fetch it', () => {
  expect(compile(toPage([main, img], { title: 'a', lang: 'zh' }))).toContain(
    'img-src https: http: &#x27;self&#x27;',
  )
})

test('a theme is checked', () => {
  expect(() => toPage([main], { title: 'a', lang: 'zh', theme: { ...themes.ink, accent: 'red' } })).toThrow(
    'accent',
  )
})
