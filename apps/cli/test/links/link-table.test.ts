import { normalizeLink } from '@cec-bulletin/links'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { linkTable } from '../../src/links/link-table.ts'

test.each([
  [
    ' mailto:li@e.com',
    '<td class="address"><del><span role="img" aria-label="空格" title="空格">␠</span></del>mailto:li@e.com</td>',
  ],
  ['https://e.com/?utm_source=x', '<td class="address">https://e.com/<del>?utm_source=x</del></td>'],
  ['www.e.com/a', '<td class="address"><ins>https://</ins>www.e.com/a</td>'],
])('the address %j', (url, expected) => {
  const place = { url, text: '链接', path: [], kind: 'link' as const }
  expect(toHtml(linkTable([{ place, result: normalizeLink(url) }], 'zh'))).toContain(expected)
})
