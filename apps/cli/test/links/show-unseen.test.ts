import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { showUnseen } from '../../src/links/show-unseen.ts'

const sign = (shown: string, name: string) =>
  `<span role="img" aria-label="${name}" title="${name}">${shown}</span>`

test.each([
  ['', ''],
  ['?utm_source=x', '?utm_source=x'],
  [' ', sign('␠', '空格')],
  ['a b', `a${sign('␠', '空格')}b`],
  ['\u3000\u00a0', sign('␠', '全角空格') + sign('␠', '不换行空格')],
  ['\r\n\t', sign('␍', '回车') + sign('␊', '换行') + sign('␉', '制表符')],
  ['e\u200bc', `e${sign('U+200B', '不可见字符 U+200B')}c`],
  ['\u00ad', sign('U+00AD', '不可见字符 U+00AD')],
  ['\u{e0001}', sign('U+E0001', '不可见字符 U+E0001')],
  ['简报🌏', '简报🌏'],
])('%j', (text, expected) => {
  expect(toHtml(h('del', showUnseen(text)))).toBe(`<del>${expected}</del>`)
})
