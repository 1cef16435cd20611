import { hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/markdown.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 150)

const pieces = [
  ...[
    '# 题',
    '## 节',
    '### 文',
    '#',
    '题\n===',
    '- ',
    '1. ',
    '- [x] ',
    '> ',
    '> [!NOTE]\n',
    '```\n',
    '    ',
    '***',
    '——某人',
  ],
  ...[
    '**',
    '*',
    '~~',
    '`',
    '[',
    '](https://e.cn/ "标")',
    '](',
    ']',
    '![秤](a.png)',
    '![',
    '[^1]',
    '[^1]: 注',
    '[a]: b "c"',
    '[甲][a]',
  ],
  ...[
    '| 甲 | 乙 |\n|-|-|\n| 丙 |',
    '<br>',
    '<b>',
    '</b>',
    '<details>',
    '</p>',
    '<p align=center>',
    '<img src=a.png>',
    '<a href=x>',
    '<!--',
    '-->',
    '<table><tr><td>',
  ],
  ...[
    '{{< a >}}',
    '{% b %}',
    '{{< figure src="a.png" >}}',
    '{: .a }',
    ':::tip',
    '[TOC]',
    '---\ntitle: 题\n---\n',
    '+++\ntitle = "题"\n+++\n',
    'Title: 题\nDate: 2024\n',
  ],
  ...[
    '摘自：甲、乙',
    '编辑：某人 a@b.cn',
    '1、丙',
    '图：丁',
    '文。',
    'https://e.cn/a',
    '&amp;',
    '\\',
    '\t',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\0',
    '\ud800',
    '\ue000',
    '\ufeff',
    '\u2028',
  ],
]

test('whatever a text of Markdown holds, its draft is an issue and its ledger holds', () => {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...hostileStrings))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (some) => {
      expect(faultsOf(() => readMarkdown(some.join('')))).toEqual([])
    }),
    { numRuns },
  )
})
