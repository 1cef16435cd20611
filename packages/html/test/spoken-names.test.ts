import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const cell = (value: string) => ({
  type: 'tableCell' as const,
  children: [{ type: 'text' as const, value }],
})
const table = { type: 'table' as const, children: [{ type: 'tableRow' as const, children: [cell('A')] }] }
const reference = { type: 'footnoteReference' as const, identifier: 'x' }
const noted = {
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'A' }, reference] }],
  notes: [{ identifier: 'x', type: 'footnoteDefinition' as const, children: ['B'] }],
}

test.each([
  ['zh-CN', '表格'],
  ['zh-TW', '表格'],
  ['en', 'Table'],
])('a table in %s is called %s', (lang, name) => {
  expect(toHtml(issueWith({ lang, body: [table] }))).toContain(
    `<div class="table" role="group" aria-label="${name}" tabindex="0"><table>`,
  )
})

test('a table in a language without words of its own has an English name, and stays in its language', () => {
  expect(toHtml(issueWith({ lang: 'fr', body: [table] }))).toContain(
    '<div class="table" role="group" aria-label="Table" lang="en" tabindex="0"><table lang="fr">',
  )
})

test.each([
  ['zh-CN', '注释 1', '回到正文：注释 1'],
  ['zh-Hant', '註釋 1', '回到正文：註釋 1'],
  ['en', 'Note 1', 'Back to the text: Note 1'],
])('in %s a note is called %s, and the way back %s', (lang, note, back) => {
  const html = toHtml(issueWith({ lang, ...noted }))
  expect(html).toContain(`role="doc-noteref" aria-label="${note}">1</a>`)
  expect(html).toContain(`role="doc-backlink" aria-label="${back}">↑</a>`)
})
