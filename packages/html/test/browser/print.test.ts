import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everything, the } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes, toHtml } from '../../src/index.ts'
import { show } from './show.ts'

const missing = ['pdfinfo', 'pdftotext', 'qpdf'].filter(
  (tool) => spawnSync(tool, ['--version']).error !== undefined,
)
if (missing.length > 0)
  console.warn(`SKIPPED: no ${missing.join(', ')} here, so nobody has read the printed pages`)

const papers = [
  ['A4', 595, 842],
  ['16:9', 960, 540],
] as const

describe.skipIf(skipped || (missing.length > 0 && !process.env.CI)).each(papers)(
  'printed on %s',
  (paper, width, height) => {
    const issue = everything()
    const series = the(issue.series, 'series')
    const file = join(mkdtempSync(join(tmpdir(), 'print-')), 'issue.pdf')
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      browser = await openBrowser()
      const shown = await show(toHtml(issue, { document: true, paper, theme: themes.field }), { browser })
      page = shown.page
      await page.pdf({
        path: file,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      })
      await page.emulateMedia({ media: 'print' })
    })
    afterAll(() => browser?.close())

    test('the paper has its size, and the file is tagged and titled', () => {
      const info = run('pdfinfo', [file])
      const [, wide, high] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? []
      expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([width, height])
      expect(info).toMatch(/Tagged: +yes/)
      expect(info).toContain(issue.title)
    })

    test('the outline is the headings', async () => {
      const headings = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) =>
        all.map((one) => `${one.tagName[1]} ${one.textContent}`),
      )
      const { outlines } = JSON.parse(run('qpdf', ['--json', '--json-key=outlines', file]))
      expect(flat(outlines, 1)).toEqual(headings)
    })

    test('the words are those of the page, in their order, and what print adds', async () => {
      const pages = Number(/Pages: +(\d+)/.exec(run('pdfinfo', [file]))?.[1])
      const added = [
        ...(await page.evaluate(additions)),
        ...Array.from({ length: pages }, (_, index) => `${index + 1}`),
        ...Array.from({ length: pages - 1 }, () => series),
      ]
      const words = bare((await page.evaluate(visibleWords)).join(''))
      const printed = bare(run('pdftotext', ['-raw', file, '-']))
      expect(rest(printed, words)).toBe('')
      expect(counted(printed)).toEqual(counted(words + bare(added.join(''))))
    })
  },
)

interface Entry {
  title: string
  kids: Entry[]
}

function flat(entries: Entry[], level: number): string[] {
  return entries.flatMap(({ title, kids }) => [`${level} ${title}`, ...flat(kids, level + 1)])
}

/** Runs in the page: what a reader sees of the issue, the series above the title. */
function visibleWords(): string[] {
  const words: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.getClientRects().length === 0 || parent.closest('style, script, .series')) continue
    words.push(node.nodeValue ?? '')
  }
  return [document.querySelector('.series')?.textContent ?? '', ...words]
}

/** Runs in the page: markers of lists, dots of emphasis, addresses of links. */
function additions(): string[] {
  const digits = '零一二三四五六七八九十'
  const marker = (list: HTMLOListElement, number: number) => {
    if (list.classList.contains('marker-leading-zero')) return `${`${number}`.padStart(2, '0')}.`
    if (list.classList.contains('marker-chinese')) return `${digits[number]}、`
    if (list.classList.contains('marker-chinese-parentheses')) return `（${digits[number]}）`
    return `${number}.`
  }
  const added: string[] = []
  for (const list of document.querySelectorAll<HTMLOListElement>('main ol')) {
    for (let index = 0; index < list.children.length; index++) added.push(marker(list, list.start + index))
  }
  for (const list of document.querySelectorAll('ul.marker-reference'))
    added.push('※'.repeat(list.children.length))
  // A punctuation mark gets no dot: https://www.w3.org/TR/css-text-decor-4/#text-emphasis-style-property
  for (const { textContent } of document.querySelectorAll('em')) {
    added.push('•'.repeat([...(textContent ?? '')].filter((one) => /[\p{L}\p{N}]/u.test(one)).length))
  }
  for (const link of document.querySelectorAll('main a[href^=http]'))
    added.push(`(${link.getAttribute('href')})`)
  // No picture has been fetched: its words stand in its place.
  for (const { alt } of document.querySelectorAll('img')) added.push(alt)
  return added
}

/** Without what a layout is free to add: white space, word joiners, marks of direction; with one form for each letter and dot. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u2060\u202a-\u202e]/g, '')
    .replaceAll('·', '•')
}

/** What of `words` does not stand in `text` in their order. */
function rest(text: string, words: string): string {
  let at = 0
  for (const character of text) if (character === words[at]) at++
  return words.slice(at)
}

function counted(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const character of [...text].sort()) counts[character] = (counts[character] ?? 0) + 1
  return counts
}

function run(tool: string, options: string[]): string {
  return execFileSync(tool, options, { encoding: 'utf8' })
}
