import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { factsOf } from '../../evaluation/facts-of.ts'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const body = '<div class="t3">The first packets went out at nine, and by noon the drawers were empty.</div>'

const lines = `<div class="row t1">From the shelves</div><div class="t2">A long queue</div>${body}
<div class="t2">What we lack</div>${body}<div class="t1">In the ground</div><div class="t2">Frames</div>${body}`

function titlesWith(sheet: string): string[] {
  const page = `<style>${sheet}</style><h1>The Seed Letter</h1><p>Issue 2, May 2024</p><div id="zoom">${lines}</div>`
  const { draft } = infer(readHtml(page))
  const { titles } = factsOf(parseIssue({ title: '?', date: '2024', ...draft }))
  return titles.slice(1)
}

const found = [
  'section: From the shelves',
  'article: A long queue',
  'article: What we lack',
  'section: In the ground',
  'article: Frames',
]

test.each([
  ['.t1{font-size:38px}.t2{font-size:25px}.t3{font-size:17px}'],
  ['.t1, .t0 { font: bold 38px/1.2 Georgia } /* } */ .t2 { font-weight: 700 }'],
  ['@media print{.t1{font-size:9px}} div.t1{font-size:3em} .t2{font-size:2em} .t1{font-size:1em}'],
  ['.post .t1{font-size:9px} #zoom .t1{font-size:38px} body > div > .t2{font-size:25px} div{font-size:17px}'],
  ['body #zoom div.t1 , i b{font-size:38px} #zoom>.t2{font-weight:bold} .row > .t2{font-weight:400}'],
])('titles are known by what the style sheet %j says of their letters', (sheet) => {
  expect(titlesWith(sheet)).toEqual(found)
})

test('what holds only at times, or of other places, says nothing', () => {
  const none = titlesWith('')
  expect(titlesWith('@media print{.t1{font-size:90px}}')).toEqual(none)
  expect(titlesWith('.other .t1{font-size:90px} .t2:hover{font-weight:700}')).toEqual(none)
  expect(titlesWith('body > .t1{font-size:90px} h1 + .t2{font-weight:700} .t2 .t2{font-size:4em}')).toEqual(
    none,
  )
  expect(titlesWith('} .t1{ font-size: } {{{')).toEqual(none)
})

test('a picture in the cell beside an article stands below its title', () => {
  const row = (picture: string, title: string) =>
    `<tr><td><img src="https://example.org/${picture}.jpg" alt="${picture}"><p>Caption</p></td><td><p><b>${title}</b></p>${body}</td></tr>`
  const page = `<h1>The Seed Letter</h1><div id="zoom"><h2>News</h2><table>${row('one', 'A queue')}${row('two', 'Frames')}</table></div>`
  const { draft } = infer(readHtml(page), { given: { date: '2024' } })
  const { blocks } = factsOf(parseIssue(draft))
  expect(blocks.filter((line) => /^(?:article|image)/.test(line))).toEqual([
    'article: A queue',
    'image: one',
    'article: Frames',
    'image: two',
  ])
})

test('an article with a picture in the cell beside another one is read whole before it', () => {
  const left = `<td><p><b>A queue</b></p>${body}<img src="https://example.org/one.jpg" alt="one"></td>`
  const page = `<h1>The Seed Letter</h1><div id="zoom"><h2>News</h2><table><tr>${left}<td><p><b>Frames</b></p>${body}</td></tr></table></div>`
  const { draft } = infer(readHtml(page), { given: { date: '2024' } })
  const { blocks } = factsOf(parseIssue(draft))
  expect(blocks.filter((line) => /^(?:article|image)/.test(line))).toEqual([
    'article: A queue',
    'image: one',
    'article: Frames',
  ])
})
