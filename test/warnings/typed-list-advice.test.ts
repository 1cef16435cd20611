import type { Problem } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { safeFromMarkdown } from '../../packages/markdown/src/index.ts'
import { applied, documentOf } from '../../packages/markdown/test/warnings/document.ts'
import { examples } from '../../packages/schema/src/warnings/texts/lists/typed-list.examples.ts'

const typedListsIn = (document: string) =>
  safeFromMarkdown(document).warnings.filter(({ code }) => code === 'typed-list')

const cases = examples.warns.map(([marked, , around]) => ({
  text: [around?.before, marked.replace(/[⟦⟧]/g, ''), around?.after].filter((part) => part).join('\n\n'),
  lang: around?.lang ?? 'zh-CN',
}))

// `1) apples` is a list already: in Markdown nothing is to be said of it.
const lists = cases.filter(({ text }) => !/^\d\) /.test(text))

describe('the edit takes the warning away', () => {
  test.each(lists)('$text', ({ text, lang }) => {
    const document = documentOf(text, lang)
    const [warning] = typedListsIn(document)
    expect(warning).toBeDefined()
    if (warning?.fix) expect(typedListsIn(applied(document, warning.fix))).toEqual([])
  })
})

describe('what the message says takes the warning away', () => {
  test.each(lists)('$text', ({ text, lang }) => {
    const document = documentOf(text, lang)
    const [warning] = typedListsIn(document)
    if (!warning) throw new Error('Expected a warning')
    const mended = followed(document, warning)
    expect(mended).not.toBe(document)
    expect(typedListsIn(mended)).toEqual([])
  })
})

/** A document in which somebody did what is advised for the first line, and the like for those below. */
function followed(document: string, { message: { zh }, line = 1, fix }: Problem): string {
  const [, mark = ''] = /^以“(.+?)”开头的行/.exec(zh) ?? []
  const [, item = ''] = /(?:列表写法：|写成)“(.+)”/.exec(zh) ?? []
  const lines = document.split('\n')
  const index = line - 1
  const rest = lines[index]?.slice(mark.length).trimStart() ?? ''
  if (item !== '') lines[index] = item.replace('…', rest)
  const below = fix?.text.trimStart().split('\n').slice(1) ?? []
  lines.splice(index + 1, below.length, ...below)
  // Above the first item, which may stand above the one that is spoken of.
  const first = zh.includes('第一项') ? lines.findIndex((one) => one.startsWith('1')) : index
  if (zh.includes('空一行')) lines.splice(first < 0 ? index : first, 0, '')
  const done = lines.join('\n')
  return zh.includes('同一行') ? done.replace(/^(\d\.)\n/m, '$1 ') : done
}
