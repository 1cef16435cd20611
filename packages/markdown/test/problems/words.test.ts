import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'

const front = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n'
const head = `${front}## 栏目\n\n### 文章\n\n`

const problemsOf = (text: string) => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

const withFront = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\n## 栏目\n`

describe('what parseIssue finds, in words of Markdown', () => {
  test.each([
    ['missing', withFront('title: 简报', 'date: 2024'), '缺少一行 `lang: zh-CN`'],
    ['empty', withFront('title:', 'date: 2024', 'lang: zh'), '`title:` 后面没有内容'],
    [
      'wrong-type',
      withFront('title: 简报', 'date: 2024', 'lang: zh', 'series:', '  a: b'),
      '`series:` 后面应写一段文字',
    ],
    ['wrong-type', withFront('title: 简报', 'date: 2024', 'lang: zh', 'imprint: [甲]'), '`publisher: …`'],
    ['unknown-field', withFront('title: 简报', 'date: 2024', 'lang: zh', '天气: 晴'), '没有 `天气` 这一项'],
    [
      'forbidden-character',
      withFront('title: 简报', 'date: 2024', 'lang: zh', 'summary: |', '  一', '  二'),
      '只能写成一行',
    ],
    ['forbidden-character', `${head}一\u0007二`, 'U+0007'],
    ['empty', `${front}##\n\n一\n`, '写在 `##` 后面'],
    ['empty', `${head}####\n\n一\n`, '这里没有内容'],
    ['empty-list', `${head}- 一\n-\n`, '这里没有内容'],
    ['bad-code-language', `${head}\`\`\`a(b)\nx\n\`\`\`\n`, '`a(b)` 不是代码的语言名称'],
    ['bad-anchor', `${front}## 栏目\n[id]: #1\n\n一\n`, '`1` 不能用作名称'],
    ['bad-language', `${front}## 栏目\n[lang]: # "中文"\n\n一\n`, '请写 `zh-CN`'],
    ['bad-identifier', `${head}一[^a.b]\n\n[^a.b]: 注\n`, '`a.b` 不能用作注释的名称'],
    ['duplicate-anchor', `${front}## 甲\n[id]: #a\n\n## 乙\n[id]: #a\n`, '`a` 已是另一个栏目'],
    ['break-at-edge', `${head}一\\\n\\\n二\n`, '行末的反斜杠'],
    ['break-at-edge', `${head}| 甲<br><br>乙 |\n| - |\n`, '请删去多余的 `<br>`'],
    ['break-at-edge', `${head}| 甲<br> | 乙 |\n| - | - |\n`, '请删去多余的 `<br>`'],
    ['empty-link', `${head}见[](https://e.cn)。\n`, '写在方括号里'],
    ['nested-link', `${head}见[词[^1]](https://e.cn)。\n\n[^1]: 注\n`, '链接的文字里又有链接或注释'],
    ['unknown-type', `${head}一[^1]\n\n| a[^1] |\n| - |\n\n[^1]: 注\n`, '表格的单元格、图注'],
    ['unknown-type', `${head}#### 题[^1]\n\n[^1]: 注\n`, '表格的单元格、图注'],
    [
      'unknown-type',
      `${head}> 一\n>\n> —— 甲\n\n![图](https://e.cn)\n题[^1]\n\n[^1]: 注\n`,
      '表格的单元格、图注',
    ],
    ['unused-note', `${head}一\n\n[^a]: 注\n`, '请在需要的地方写 `[^a]`'],
    ['duplicate-note', `${head}一[^a]\n\n[^a]: 注\n\n[^a]: 又\n`, '已有另一条注释叫 `[^a]`'],
    ['unknown-note', `${head}一[^a]\n\n[^a]: 注\n\n###\n\n二[^a]\n`, '没有自己的注释 `[^a]`'],
    ['note-elsewhere', `${front}## 栏目\n\n一[^a]\n\n### 文章\n\n二[^a]\n\n[^a]: 注\n`, '请删去 `[^a]`'],
    ['too-intricate', `${head}${'*一*二'.repeat(501)}\n`, '这一段有 501 处'],
    ['too-deep', `${head}${'> '.repeat(9)}一\n`, '嵌套太深'],
  ])('%s', (code, text, words) => {
    const problems = problemsOf(text)
    const problem = problems.find((one) => one.code === code)
    expect(problem?.message.zh).toContain(words)
    for (const { message, place } of problems) {
      expect(message.en + message.zh + place).not.toMatch(
        /sections|children|\[0\]|identifier|`marker`|`ordered`/,
      )
    }
  })

  test.each([
    [`${head}一[^1]\n\n| a[^1] |\n| - |\n\n[^1]: 注\n`],
    [`${head}#### 题[^1]\n\n[^1]: 注\n`],
    [`${head}- 一\n-\n`],
    [`${head}一[^a.b]\n\n[^a.b]: 注\n`],
  ])('one slip is one problem: %j', (text) => {
    expect([...new Set(problemsOf(text).map(({ code }) => code))]).toHaveLength(1)
  })
})
