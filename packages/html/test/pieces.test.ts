import { firstGroup } from '@cec-bulletin/fixtures'
import { describe, expect, test } from 'vitest'
import { themes } from '../src/index.ts'
import { direction } from '../src/language/direction.ts'
import { host } from '../src/links/host.ts'
import { base64 } from '../src/page/hash/base64.ts'
import { colours } from '../src/theme/colours.ts'
import { cssString } from '../src/theme/css-string.ts'
import { contrast, readable } from '../src/theme/readable.ts'

test.each([
  ['zh-CN', 'ltr'],
  ['ar', 'rtl'],
  ['AR-eg', 'rtl'],
  ['he', 'rtl'],
  ['ug-Cyrl', 'ltr'],
  ['az-Arab-IR', 'rtl'],
  ['ar-aao-Latn', 'ltr'],
  ['zh-yue-Hant', 'ltr'],
  ['en-x-arab', 'ltr'],
  ['en', 'ltr'],
])('%s is written %s', (lang, expected) => {
  expect(direction(lang)).toBe(expected)
})

test.each([
  ['https://www.example.cn/a', 'www.example.cn'],
  ['HTTP://Example.CN', 'example.cn'],
  ['https://good.cn@evil.cn:8080?x', 'evil.cn'],
  ['https://e.cn#a/b', 'e.cn'],
  ['https://例子.中国/路', '例子.中国'],
  ['https://[::1]:80/', '[::1]'],
  ['mailto:a@e.cn', undefined],
  ['tel:123', undefined],
])('%s leads to %s', (url, expected) => {
  expect(host(url)).toBe(expected)
})

// RFC 4648, section 10.
test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('%j in base 64 is %j', (text, expected) => {
  expect(base64(new TextEncoder().encode(text))).toBe(expected)
})

test.each([
  ['简报 7', '"简报\\20 7"'],
  ['"\\', '"\\22 \\5c "'],
  ['</style>', '"\\3c \\2f style\\3e "'],
  ['👍', '"\\1f44d "'],
])('%s in a style sheet is %s', (words, expected) => {
  expect(cssString(words)).toBe(expected)
})

describe('colours', () => {
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: black on white is 21, and #767676 the lightest grey to read on it.
  test.each<[string, string, number]>([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#ffffff', '#ffffff', 1],
  ])('%s on %s', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2)
  })

  test('a colour that can be read stays', () => {
    expect(readable('#b3261e', '#ffffff')).toBe('#b3261e')
  })

  test.each(['#ffff00', '#000000', '#ffffff', '#7f7f7f', '#ff0000', '#00ff00', '#0000ff'])(
    '%s as an accent can be read',
    (accent) => {
      for (const paper of ['warm', 'cool', 'white'] as const) {
        const css = colours({ ...themes.ink, accent, paper })
        for (const scheme of css.split('@media')) {
          const token = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(scheme)?.[1] ?? ''
          for (const words of ['ink', 'soft', 'accent']) {
            for (const ground of ['paper', 'tint'])
              expect(contrast(token(words), token(ground))).toBeGreaterThanOrEqual(4.5)
          }
        }
        const band = firstGroup(/--band:(#[0-9a-f]{6})/, css)
        expect(contrast(band, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      }
    },
  )
})
