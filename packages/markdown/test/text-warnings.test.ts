import { readFileSync } from 'node:fs'
import { fixtures } from '@cec-bulletin/fixtures'
import { fromMarkdown, fromMdast, safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { treeOf } from './tree-of.ts'

const warningsOf = (markdown: string) =>
  safeFromMarkdown(markdown).warnings.map(({ code, received }) => `${code} ${received}`)

/** What is wrong on purpose in issues that are meant to be hard to read. */
const onPurpose: Record<string, string[]> = {
  'mixed-scripts': ['full-width-letters １'],
  smallest: ['empty-section "动态"'],
}

test.each(fixtures().filter(({ name }) => name !== 'hostile'))('$name holds no slip', ({ name, issue }) => {
  expect(warningsOf(toMarkdown(issue))).toEqual(onPurpose[name] ?? [])
})

test.each(['DIALECT.md', 'DIALECT.zh-CN.md'])('the sample in %s holds no slip', (name) => {
  const page = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const [, sample = ''] = /````markdown\n([\s\S]*?)````/.exec(page) ?? []
  expect(sample).not.toBe('')
  expect(warningsOf(sample)).toEqual([])
})

const documentOf = (body: string) => `---
title: 简报
date: 2024
lang: zh-CN
---

## 动态

${body}
`

test('who listens hears what the result holds', () => {
  const heard: string[] = []
  const onWarning = ({ code }: { code: string }) => heard.push(code)
  const source = documentOf('甲,乙。。')
  fromMarkdown(source, { onWarning })
  fromMdast(treeOf(source), { source, onWarning })
  expect(heard).toEqual(Array(2).fill(['half-width-punctuation', 'doubled-punctuation']).flat())
})

describe('marks that a list is read with', () => {
  test.each([
    ['- ※甲\n- ※乙'],
    ['- ★ 甲\n- ★ 乙'],
    ['- 一、甲\n- 二、乙'],
    ['- （一）甲\n- （二）乙'],
    ['1. 甲：\n   - ※乙\n   - ※丙'],
  ])('%s', (body) => {
    expect(warningsOf(documentOf(body))).toEqual([])
  })
})

describe('marks that became text', () => {
  test.each([
    ['1、甲\n2、乙', '1. 甲\n2. 乙'],
    ['要点：\n•甲\n•乙', '要点：\n\n- 甲\n- 乙'],
    ['一、甲\n二、乙', '- 一、甲\n- 二、乙'],
    ['（1）甲，\n接着说甲。\n（2）乙', '1) 甲，\n接着说甲。\n2) 乙'],
    ['a)甲\nb)乙', '1) 甲\n2) 乙'],
  ])('%s', (body, mended) => {
    const document = documentOf(body)
    const { warnings } = safeFromMarkdown(document)
    const [warning, ...others] = warnings
    expect(others).toEqual([])
    expect(warning).toMatchObject({ code: 'typed-list' })
    const { start, end, text } = warning?.fix ?? { start: 0, end: 0, text: '' }
    expect(document.slice(0, start) + text + document.slice(end)).toBe(documentOf(mended))
    expect(warningsOf(documentOf(mended))).toEqual([])
  })
  test.each([
    ['> 1、甲\n> 2、乙'],
    ['- 甲：\n\n  • 乙\n  • 丙'],
    ['文[^1]。\n\n[^1]: 见：\n    1、甲\n    2、乙'],
  ])('%s', (body) => {
    expect(safeFromMarkdown(documentOf(body)).warnings.map(({ code }) => code)).toEqual(['typed-list'])
  })
})

test('of one code, a document holds 25 warnings, so that others are heard', () => {
  const body = `${'先称,再买。\n\n'.repeat(3000)}1、甲\n2、乙`
  const codes = safeFromMarkdown(documentOf(body)).warnings.map(({ code }) => code)
  expect(codes).toEqual([...Array.from({ length: 25 }, () => 'half-width-punctuation'), 'typed-list'])
})

describe('each of the ways out of a title with no text', () => {
  test.each([
    [
      'empty-article',
      '### 甲\n\n### 乙\n\n文。',
      [
        '### 甲\n\n文。\n\n### 乙\n\n文。',
        '### 乙\n\n文。',
        '甲\n\n### 乙\n\n文。',
        '## 甲\n\n### 乙\n\n文。',
      ],
    ],
    [
      'empty-section',
      '文。\n\n## 甲\n\n## 乙\n\n文。',
      [
        '文。\n\n## 甲\n\n文。\n\n## 乙\n\n文。',
        '文。\n\n## 乙\n\n文。',
        '文。\n\n甲\n\n## 乙\n\n文。',
        '文。\n\n## 甲\n\n### 乙\n\n文。',
      ],
    ],
  ])('%s', (code, body, ways) => {
    expect(safeFromMarkdown(documentOf(body)).warnings.map((warning) => warning.code)).toEqual([code])
    for (const way of ways)
      expect(warningsOf(documentOf(way).replace('## 动态\n\n## 甲', '## 甲'))).toEqual([])
  })
})
