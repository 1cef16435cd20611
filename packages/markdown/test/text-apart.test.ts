import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { toText } from '@cec-bulletin/markdown'
import type { Inline } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'

const numRuns = Math.ceil(Number(process.env.RUNS ?? 500) / 5)

const link = (url: string, words: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: words }],
})

describe('addresses apart', () => {
  test.each<[string, (string | Inline)[], string]>([
    ['behind its words', ['见', link('https://e.cn/', '词'), '。'], '见词（ https://e.cn/ ）。'],
    ['an address alone', [link('https://e.cn/', 'https://e.cn/')], 'https://e.cn/'],
    [
      'an address in a sentence',
      ['见', link('https://e.cn/', 'https://e.cn/'), '为准'],
      '见 https://e.cn/ 为准',
    ],
    ['a space that is there', ['见 ', link('https://e.cn/', 'e.cn'), ' 为准'], '见 e.cn 为准'],
    ['two side by side', [link('https://e.cn/', 'e.cn'), link('https://f.cn/', 'f.cn')], 'e.cn f.cn'],
    [
      'within marks',
      ['见', { type: 'strong', children: [link('https://e.cn/', 'e.cn')] }, '。'],
      '见 e.cn 。',
    ],
    ['mail', ['来信', link('mailto:a@e.cn', '编辑'), '。'], '来信编辑（ a@e.cn ）。'],
  ])('%s', (_, children, expected) => {
    const text = toText(issueOf([{ type: 'paragraph', children }]), { addresses: 'apart' })
    expect(text.split('\n')).toContain(expected)
  })

  test('in a title, the sources and the imprint', () => {
    const everything = fixtures().find(({ name }) => name === 'everything')?.issue
    const text = everything && toText(everything, { addresses: 'apart' })
    expect(text).toContain('\n本期无附录（ https://example.org/附录 ）\n')
    expect(text).toContain('《百日小结》（ https://example.org/小结.html ）、城东小学校刊\n')
    expect(text).toContain('\n编辑：林一禾 lin@example.org 、周小满\n')
    expect(text).toContain('\n网址： https://example.org/\n')
  })

  test('differ by spaces alone from those in parentheses', () => {
    const bare = (text: string) => text.replaceAll(' ', '')
    fc.assert(
      fc.property(arbitraryIssue(), (issue) => {
        expect(bare(toText(issue, { addresses: 'apart' }))).toBe(bare(toText(issue)))
      }),
      { numRuns },
    )
  })

  test('have no character but white space beside them, in any issue', () => {
    fc.assert(
      fc.property(arbitraryIssue(), (issue) => {
        const { sections, imprint } = issue
        const text = ` ${toText(issue, { addresses: 'apart' })} `
        const sources = sections.flatMap(({ articles }) => articles.flatMap((article) => article.sources))
        const urls = [imprint?.site, imprint?.email, ...sources.map(({ url }) => url)]
        for (const url of urls.filter((one) => one !== undefined)) {
          const places = text.split(url)
          expect(
            places.slice(1).some((behind, index) => /^\s/.test(behind) && /\s$/.test(places[index] ?? '')),
          ).toBe(true)
        }
      }),
      { numRuns },
    )
  })
})

test('another way', () => {
  // @ts-expect-error It is none of the two.
  expect(() => toText(issueOf([]), { addresses: 'far' })).toThrow(
    'Cannot use "far" as `addresses`; expected `parentheses` or `apart`',
  )
})
