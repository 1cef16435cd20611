import { describe, expect, test } from 'vitest'
import { growth, processorTime } from '../../packages/fixtures/src/growth.ts'
import { findLinks } from '../../packages/links/src/index.ts'
import { safeFromMarkdown } from '../../packages/markdown/src/index.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const most = 2.6 * 2.6

describe('48 KB of addresses take about four times as long as 12 KB', () => {
  test.each([
    'https://e.cn/a ',
    'https://e.cn/a，',
    'https\\://e.cn/a ',
    'https\\://e.cn/a',
    'www\\.e.cn',
    'e.cn ',
    'a@e.cn、',
    'a\\@e.cn',
    '例子.中国，',
    'https://e.cn/*a* ',
    '*https://e.cn/*a',
    'https://e.cn/`a`',
    'https://e.cn/a\n',
    '> https://e.cn/a  \n',
    '> https://e.cn/ &amp;\n',
    'https://e.cn/a   ',
    '| e.cn ',
    '- e.cn\n',
    'https://e.cn/(',
    '&amp;e.cn ',
    '摘自：甲 https://e.cn/a\n\n',
    '摘自：甲 e.cn\\\n',
  ])('%j', (pattern) => {
    const [small, large] = [12_000, 48_000].map((length) => head + pattern.repeat(length / pattern.length))
    if (small === undefined || large === undefined) throw new Error('Expected two documents')
    const read = (text: string) => safeFromMarkdown(text, { findLinks })
    if (processorTime(() => read(large)) < 60) return
    expect(growth(read, [small, large], most)).toBeLessThan(most)
  })
})
