import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'
import { documentOf } from './document.ts'
import { lines } from './examples/examples.ts'

const messageOf = (text: string, code: string) =>
  safeFromMarkdown(text).warnings.find((warning) => warning.code === code)?.message

test.each([
  [
    'says to take a space out that keeps a mark from closing',
    '**01、[基金会] **',
    'stray-mark',
    'The marks of `**01、[基金会] **` do nothing and are shown. Write `**01、[基金会]**`, in half-width characters and without spaces within; a space outside of the marks parts them from a word right beside them.',
  ],
  [
    'puts a backslash before marks alone',
    '每周~~三次。',
    'stray-mark',
    '`~~` is shown as it stands. Put its other half where the marked words end or begin, or write `\\~\\~` if it is text.',
  ],
  [
    'quotes the source of a tag with code in it',
    '{{< audio `a.mp3` >}}',
    'template-tag',
    '`{{< audio `a.mp3` >}}` is shown as it stands: nothing fills it in here. Write what belongs there.',
  ],
  [
    'quotes the source of a tag with a link in it',
    '> {{< note [词](https://e.cn/a) >}}',
    'template-tag',
    '`{{< note [词](https://e.cn/a) >}}` is shown as it stands: nothing fills it in here. Write what belongs there.',
  ],
  [
    'keeps the link of a title',
    '### **[词](https://e.cn/)**',
    'marks-in-title',
    'A title has no marks: the words and the link of `**[词](https://e.cn/)**` stay, its marks are dropped. Write `[词](https://e.cn/)`.',
  ],
  [
    'names the line of a definition that is text',
    lines('见[清单][List A]。', '', '网址：', '[list a]: https://e.cn/a 清单'),
    'missing-definition',
    '`[清单][List A]` is not a link, as the line that should say where it leads (line 14) is text. Leave an empty line above it and the lines like it, and write each as `[name]: https://…` with nothing after the address.',
  ],
  [
    'looks for no definition in code',
    lines('见[清单][a]。', '', '```', '[a]: https://e.cn/a', '```'),
    'missing-definition',
    '`[清单][a]` is not a link, as no line says where it leads. Write `[words](https://…)`, or after an empty line `[name]: https://…`.',
  ],
  [
    'writes out the address of a picture whose name has a space',
    '![图](images/a b 1.png)',
    'stray-link',
    'This looks like a picture, but is text, because the address holds a space. Write `![图](images/a%20b%201.png)` in a paragraph of its own, or give the file a name without spaces.',
  ],
])('%s: %s', (_, text, code, message) => {
  expect(messageOf(documentOf(text), code)?.en).toBe(message)
})

test('says once that a link cannot stand in the title of a section', () => {
  const result = safeFromMarkdown(documentOf('正文。').replace('## 栏目', '## **[栏目](https://e.cn/)**'))
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['marked-title'])
  expect(result.warnings).toEqual([])
})
