import { expect, test } from 'vitest'
import { checkLedger } from '../../src/ledger/check-ledger.ts'
import type { Entry } from '../../src/ledger/entry.ts'

const source = '标题：文'
const draft = { title: '标题', type: 'paragraph', body: [{ value: '文' }] }

const title: Entry = { from: 0, length: 2, fate: 'kept', to: '/title', rule: 'title' }
const colon: Entry = { from: 2, length: 1, fate: 'label', rule: 'title' }
const words: Entry = { from: 3, length: 1, fate: 'kept', to: '/body/0/value', rule: 'paragraph' }

test('a ledger that tells of everything passes', () => {
  expect(() => checkLedger([title, colon, words], { source, draft })).not.toThrow()
})

test.each<[string, Entry[], unknown, string]>([
  ['a character in no entry', [title, words], draft, 'expected one from 2 on'],
  ['a character in two', [title, { ...colon, from: 1, length: 2 }, words], draft, 'expected one from 2 on'],
  ['the end in no entry', [title, colon], draft, 'ends at 3; expected 4'],
  [
    'a text that says more',
    [title, colon, words],
    { ...draft, title: '标题！' },
    'explains `标题` at /title',
  ],
  ['a text that no entry explains', [title, colon, words], { ...draft, number: '7' }, 'at /number'],
  ['a text that is not there', [title, colon, words], { title: '标题' }, 'names /body/0/value'],
  ['a label with a place', [title, { ...colon, to: '/title' }, words], draft, 'expected no `to`'],
  [
    'a kept one without a place',
    [title, colon, { ...words, to: undefined } as Entry],
    draft,
    'expected `to`',
  ],
])('%s', (_, ledger, wrongDraft, message) => {
  expect(() => checkLedger(ledger, { source, draft: wrongDraft })).toThrow(message)
})

test('what stands for other characters, and what nobody wrote', () => {
  const date: Entry = { from: 0, length: 7, fate: 'field', to: '/date', rule: 'date', text: '2024-05' }
  const section: Entry = { from: 0, length: 0, fate: 'inserted', to: '/title', rule: 'unnamed', text: '正文' }
  const made = { source: '2024年5月', draft: { date: '2024-05', title: '正文' } }
  expect(() => checkLedger([section, date], made)).not.toThrow()
})
