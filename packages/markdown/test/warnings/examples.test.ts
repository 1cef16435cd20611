import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { applied, documentOf, nameOf, troubleOf, without } from './document.ts'
import { examples } from './examples/all.ts'

const codes = [...markSuspicions, ...blockSuspicions].map(({ code }) => code)

test('each suspicion has examples', () => {
  expect(Object.keys(examples).toSorted()).toEqual(codes.toSorted())
})

const warns = Object.entries(examples).flatMap(([code, each]) =>
  each.warns.map((example) => ({ code, ...example })),
)

describe('warns', () => {
  test.each(warns)('$code: $text', ({ code, text, received, mended, lang = 'zh-CN' }) => {
    const document = documentOf(text, lang)
    const { warnings } = safeFromMarkdown(document)
    const found = warnings.find((warning) => warning.code === code && warning.received === received)
    expect(found, warnings.map(nameOf).join()).toBeDefined()
    const fix = found?.fix
    expect(fix && applied(document, fix)).toBe(mended && documentOf(mended, lang))
    if (!found || !fix) return
    const before = troubleOf(document)
    const after = troubleOf(applied(document, fix))
    expect(without(after, before)).toEqual([])
    expect(without(before, after)).toContain(nameOf(found))
  })
})

const silent = Object.entries(examples).flatMap(([code, each]) => each.silent.map((text) => ({ code, text })))

describe('is silent', () => {
  test.each(silent)('$code: $text', ({ code, text }) => {
    const { ok, warnings } = safeFromMarkdown(documentOf(text))
    expect(ok).toBe(true)
    expect(warnings.filter((warning) => warning.code === code)).toEqual([])
  })
})

// Not among the examples: an edit of the address changes what the warning quotes.
test('lines that end in addresses run into one', () => {
  const { warnings } = safeFromMarkdown(documentOf('三校小结 https://e.cn/a\n称重办法 https://e.cn/b'))
  expect(warnings.map(({ code }) => code)).toContain('joined-lines')
})
