import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const problemsOf = (text: string) => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

describe('what to type in the place of HTML, and the edit that does it', () => {
  test.each([
    ['一<br>二', '一\\\n二', '行末写一个反斜杠'],
    ['一<br/>二', '一\\\n二', '反斜杠'],
    ['一</br>二', '一\\\n二', '反斜杠'],
    ['一<br>\n二', '一\\\n二', '反斜杠'],
    ['- 一<br>二', '- 一\\\n二', '反斜杠'],
    ['> 一<br>二', '> 一\\\n二', '反斜杠'],
    ['一<br>', '一', '段落的开头和结尾不用换行'],
    ['| 甲</br>乙 |\n| - |', '| 甲<br>乙 |\n| - |', '单元格里换行请写 `<br>`'],
    ['| 甲<br class="x"> 乙 |\n| - |', '| 甲<br> 乙 |\n| - |', '单元格里换行请写 `<br>`'],
    ['| 甲<b>乙</b> |\n| - |', '| 甲**乙** |\n| - |', '请写 `**乙**`'],
    ['一<!-- x -->二', '一二', '备注'],
    ['<!-- x -->\n\n一', '\n\n一', '备注'],
    ['水<sub>2</sub>', '水₂', '请写 `₂`'],
    ['10<sup>-6</sup> 克', '10⁻⁶ 克', '请写 `⁻⁶`'],
    ['一<b>二</b>三', '一**二**三', '请写 `**二**`'],
    ['<strong>二</strong>三', '**二**三', '请写 `**二**`'],
    ['一<i>二</i>三', '一*二*三', '请写 `*二*`'],
    ['a <em>b </em>c', 'a *b* c', '请写 `*b*`'],
    ['一<del>二</del>三', '一~~二~~三', '请写 `~~二~~`'],
    ['一<code>二</code>三', '一`二`三', '请写 `` `二` ``'],
    ['见<a href="https://e.cn/a">词</a>。', '见[词](https://e.cn/a)。', '`[词](https://e.cn/a)`'],
    ["见<a class=x href='https://e.cn'>词</a>。", '见[词](https://e.cn)。', '`[词](https://e.cn)`'],
    ['<img src="https://e.cn/a.jpg" alt="图">', '![图](https://e.cn/a.jpg)', '`![图](https://e.cn/a.jpg)`'],
    ['一<font color="red">二</font>三', '一二三', '字体、颜色和位置'],
    ['一<span>二</span>', '一二', '字体、颜色和位置'],
    ['<center>一</center>', '一', '字体、颜色和位置'],
    ['<p align="right">一</p>', '一', '字体、颜色和位置'],
    ['<div>一</div>', '一', '字体、颜色和位置'],
    [
      '<p align="center"><img src=\'https://e.cn/a.jpg\' style="max-width:80%"></img></p>',
      '![](https://e.cn/a.jpg)',
      '单独成段',
    ],
    ['<div>\n  <img src="https://e.cn/a.jpg" alt="桶">\n</div>', '![桶](https://e.cn/a.jpg)', '单独成段'],
    [
      '<center><a href="https://e.cn/"><img src="https://e.cn/a.jpg"></a></center>',
      '[![](https://e.cn/a.jpg)](https://e.cn/)',
      '单独成段',
    ],
    [
      '<p><img src="https://e.cn/a.jpg"><br><img src="https://e.cn/b.jpg"></p>',
      '![](https://e.cn/a.jpg)\n![](https://e.cn/b.jpg)',
      '单独成段',
    ],
    ['<hr>', '***', '`***`'],
    ['一</b>二', '一二', '`**…**`'],
  ])('%s → %s', (markdown, mended, words) => {
    const text = `${head}${markdown}\n`
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'raw-html', line: 11 })
    expect(problem?.message.zh).toContain(words)
    const fixed = applyFix(text, problem)
    expect(fixed).toBe(`${head}${mended}\n`)
    expect(problemsOf(fixed)).toEqual([])
  })

  test('`<br>` of a document with other line ends', () => {
    const text = `${head}一<br>二\n`.replaceAll('\n', '\r\n')
    const [problem] = problemsOf(text)
    expect(applyFix(text, problem)).toContain('一\\\r\n二')
  })
})

describe('what to type, where only its author can', () => {
  test.each([
    ['一<br><br>二', '另起一段请空一行'],
    ['一\\\n<br>二', '另起一段请空一行'],
    ['| 甲<br>乙<x> |\n| - |', '若要显示“<”'],
    ['#### 题<br>二', '只能写一行'],
    ['![图](https://e.cn/a.jpg)\n一<br>二', '只能写一行'],
    ['一<b>二', '`**…**`'],
    ['一<u>二</u>三', '`**…**`'],
    ['水<sub>乙</sub>', '没有上标和下标'],
    ['见<sup>注</sup>', '没有上标和下标'],
    ['<a name="x"></a>一', '[id]: #name'],
    ['见<a href="/a">词</a>。', '`[…](https://…)`'],
    ['<table><tr><td>一</td></tr></table>', '`| --- | --- |`'],
    ['<ul>\n<li>一</li>\n</ul>', '`- …`'],
    ['<blockquote>一</blockquote>', '`> `'],
    ['<iframe src="https://e.cn"></iframe>', '视频'],
    ['<script>x</script>', '程序'],
    ['<h3 id="x">题</h3>', '`### 题`'],
    ['<div>\n一\n</div>', '字体、颜色和位置'],
    ['<p><img src="https://e.cn/a.jpg"><br>秤上的桶</p>', '`![](https://e.cn/a.jpg)`'],
    ['<p><img src="a.jpg"></p>', '`![…](https://…)`'],
    ['<details>', '折叠'],
    ['<meta name="a">', '只给机器看'],
    ['一<x>二', '若要显示“<”'],
  ])('%s', (markdown, words) => {
    const [problem, ...others] = problemsOf(`${head}${markdown}\n`)
    expect(others).toEqual([])
    expect(problem?.code).toBe('raw-html')
    expect(problem?.message.zh).toContain(words)
  })
})

test.each([
  ['一<br>二', [11, 2, 11, 6]],
  ['一<b>二</b>三', [11, 2, 11, 10]],
  ['一<br><br>二', [11, 2, 11, 10]],
  ['<div>\n一\n</div>', [11, 1, 13, 7]],
])('the whole of it is marked: %s', (markdown, span) => {
  const [problem] = problemsOf(`${head}${markdown}\n`)
  expect([problem?.line, problem?.column, problem?.endLine, problem?.endColumn]).toEqual(span)
})

test('a mark that CommonMark would not read is named, and no edit', () => {
  const [problem] = problemsOf(`${head}一*<b>注</b>*二\n`)
  expect(problem?.message.zh).toContain('`**注**`')
  expect(problem?.fix).toBeUndefined()
})
