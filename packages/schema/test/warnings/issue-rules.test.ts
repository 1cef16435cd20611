import { describe, expect, test } from 'vitest'
import type { IssueExamples } from '../../src/warnings/examples.ts'
import * as altFileName from '../../src/warnings/issues/alt-file-name.ts'
import * as altRepeatsCaption from '../../src/warnings/issues/alt-repeats-caption.ts'
import * as emptyAlt from '../../src/warnings/issues/empty-alt.ts'
import * as emptyArticle from '../../src/warnings/issues/empty-article.ts'
import * as emptySection from '../../src/warnings/issues/empty-section.ts'
import * as oddAddress from '../../src/warnings/issues/odd-address.ts'
import * as otherLanguage from '../../src/warnings/issues/other-language.ts'
import * as sameTitle from '../../src/warnings/issues/same-title.ts'
import { issueSuspicions } from '../../src/warnings/rules.ts'
import { suspect } from '../../src/warnings/suspect.ts'
import type { IssueSuspicion } from '../../src/warnings/suspicion.ts'

const rules: [IssueSuspicion, IssueExamples][] = [
  [altFileName.altFileName, altFileName.examples],
  [altRepeatsCaption.altRepeatsCaption, altRepeatsCaption.examples],
  [emptyAlt.emptyAlt, emptyAlt.examples],
  [emptyArticle.emptyArticle, emptyArticle.examples],
  [emptySection.emptySection, emptySection.examples],
  [oddAddress.oddAddress, oddAddress.examples],
  [otherLanguage.otherLanguage, otherLanguage.examples],
  [sameTitle.sameTitle, sameTitle.examples],
]

test('every rule is tried', () => {
  expect(new Set(rules.map(([rule]) => rule))).toEqual(new Set(issueSuspicions))
})

const warningsIn = (sections: IssueExamples['silent'][number]) =>
  suspect({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })

describe.each(rules.map(([{ code }, examples]) => ({ code, examples })))('$code', ({ code, examples }) => {
  test.each(examples.warns)('%j', (sections, ...places) => {
    const warnings = warningsIn(sections)
    expect(warnings.map((warning) => `${warning.code} ${warning.place}`)).toEqual(
      places.map((place) => `${code} ${place}`),
    )
    for (const { message } of warnings)
      for (const words of [message.en, message.zh]) expect(words).toMatch(/^(?!.*undefined).{10,}[.。]$/)
  })
  test.each(examples.silent.map((sections) => [sections]))('%j', (sections) => {
    expect(warningsIn(sections)).toEqual([])
  })
})

test('many pictures without words are one warning that counts them', () => {
  const image = { type: 'image' as const, url: 'https://example.org/a.jpg', alt: '' }
  const warnings = warningsIn([{ title: '动态', introduction: Array.from({ length: 40 }, () => image) }])
  expect(warnings.map(({ message }) => message.zh)).toEqual([
    '这张和另外 39 张图片没有替代文字。请在“![…]”的方括号里写出图中内容，供看不到图片的读者使用。',
  ])
})

test('of one code, a report holds 25 warnings, so that others are heard', () => {
  const warnings = warningsIn([
    { title: '动态', introduction: Array.from({ length: 200 }, () => '先称,再买') },
    { title: '来信', introduction: ['• 甲'] },
  ])
  const codes = warnings.map(({ code }) => code)
  expect(codes.filter((code) => code === 'half-width-punctuation')).toHaveLength(25)
  expect(codes.at(-1)).toBe('typed-list')
})
