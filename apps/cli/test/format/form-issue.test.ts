import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formIssue } from '../../src/format/form-issue.ts'
import { replaceText } from '../../src/write/replace-text.ts'
import { folderWith, issueText } from '../build/folder.ts'

const form = (fields: string) =>
  formIssue(issueText('2024').replace('lang:', `${fields}\nlang:`), { shown: 'a.md' })

test.each([
  ['behind a value', 'number: "No. 1"   # ask Li', 4],
  ['behind a value without quotation marks', 'number: 第 1 期 # 待核', 4],
  ['on a line of its own', '  # 待定', 4],
  ['below a text of two lines', 'number: "第 1\n  期" # 待核', 5],
])('a comment %s is not lost', (_, fields, line) => {
  expect(form(fields)).toMatchObject({ ok: false, findings: [{ code: 'would-lose', line }] })
})

test.each(['number: "第 #1 期"', 'number: 第#1期', "number: '# 1'"])('no comment: %s', (fields) => {
  expect(form(fields)).toMatchObject({ ok: true, text: expect.stringMatching(/# ?1/) })
})

test.each([
  ['[站](http:www.example.org)', '[站](http://www.example.org)'],
  ['[站](www.example.org)', '[站](https://www.example.org)'],
  [
    '见 [甲](www.example.org/a)、[乙](http:www.example.org/b)。',
    '见 [甲](https://www.example.org/a)、[乙](http://www.example.org/b)。',
  ],
])('an address that only the door mends is written with its scheme: %s', (body, written) => {
  const formed = formIssue(issueText('2024', body), { shown: 'a.md' })
  expect(formed).toMatchObject({ ok: true, text: expect.stringContaining(`\n${written}\n`) })
  const again = formed.ok && formIssue(formed.text, { shown: 'a.md' })
  expect(again).toEqual(formed)
})

test('the site of an imprint likewise', () => {
  expect(form('imprint:\n  site: http:www.example.org')).toMatchObject({
    ok: true,
    text: expect.stringContaining('site: http://www.example.org'),
  })
})

test('what else is wrong is told of the text as it was typed', () => {
  const formed = formIssue(issueText('2024', '[站](www.example.org)\n\n一<b>二</b>'), { shown: 'a.md' })
  expect(formed.ok ? [] : formed.findings.map(({ code }) => code)).toEqual(['bad-address', 'raw-html'])
})

test('front matter that does not end has no comment', () => {
  expect(formIssue('---\ntitle: 题 # 待核\n', { shown: 'a.md' }).ok).toBe(false)
})

test.skipIf(process.platform === 'win32')('a file that others may write stays one', async () => {
  const file = join(folderWith({ 'a.md': '旧' }), 'a.md')
  chmodSync(file, 0o666)
  const mask = process.umask(0o077)
  try {
    await replaceText(file, '新')
  } finally {
    process.umask(mask)
  }
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['新', 0o666])
})
