import { toMarkdown } from '@cec-bulletin/markdown'
import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { parse } from '../src/parse/parse.ts'

const room = { nodes: 1000, lines: 1000, marks: 1000 }

/** Handed over without `parseIssue`, which knows no such anchor and no such language. */
function issueOf(section: { id?: string; lang?: string }): Issue {
  const issue = parseIssue({
    schemaVersion: 1,
    title: '简报',
    date: '2024',
    lang: 'zh-CN',
    sections: [{ title: '栏目' }],
  })
  return { ...issue, sections: issue.sections.map((one) => ({ ...one, ...section })) }
}

test.each([
  { lang: 'en', source: '[lang]: # "en"' },
  { lang: 'a" [x](y) "', source: '[lang]: # "a\\" \\[x](y) \\""' },
  { lang: 'a\\', source: '[lang]: # "a&#92;"' },
  { lang: 'a\n\n<b>', source: '[lang]: # "a&#10;&#10;\\<b>"' },
])('the language $lang is written as $source', ({ lang, source }) => {
  const markdown = toMarkdown(issueOf({ lang }))
  expect(markdown).toContain(`\n## 栏目\n${source}\n`)
  const [definition, ...others] = parse(source, room)?.children ?? []
  expect(definition).toMatchObject({ type: 'definition', identifier: 'lang', url: '#', title: lang })
  expect(others).toEqual([])
})

test.each([
  { id: 'ab.c_1-甲', source: '[id]: #ab.c_1-甲' },
  { id: 'a "b"\n> <c>', source: '[id]: <#a&#32;&#34;b&#34;&#10;&#62;&#32;&#60;c&#62;>' },
])('the anchor $id is written as $source', ({ id, source }) => {
  expect(toMarkdown(issueOf({ id }))).toContain(`\n## 栏目\n${source}\n`)
  const [definition, ...others] = parse(source, room)?.children ?? []
  expect(definition).toMatchObject({ type: 'definition', identifier: 'id', url: `#${id}` })
  expect(others).toEqual([])
})
