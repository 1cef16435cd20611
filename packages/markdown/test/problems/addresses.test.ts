import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'

const front = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n'
const head = `${front}## 栏目\n\n### 文章\n\n`

const problemsOf = (text: string) => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

describe('an address that is plain, though cut short or misspelt', () => {
  test.each([
    ['e.cn', 'https://e.cn'],
    ['www.e.cn/a?b=1', 'https://www.e.cn/a?b=1'],
    ['//e.cn/a', 'https://e.cn/a'],
    ['例子.中国', 'https://例子.中国'],
    ['htp://e.cn', 'http://e.cn'],
    ['htps://e.cn', 'https://e.cn'],
    ['htttp://e.cn', 'http://e.cn'],
    ['ttps://e.cn', 'https://e.cn'],
    ['http:/e.cn', 'http://e.cn'],
    ['https:e.cn/a', 'https://e.cn/a'],
    ['https//e.cn', 'https://e.cn'],
    ['http：//e.cn', 'http://e.cn'],
    ['https：／／e.cn', 'https://e.cn'],
    ['https;//e.cn', 'https://e.cn'],
    ['<https:// e.cn/a b>', 'https://e.cn/a%20b'],
    ['<mailto a@b.cn>', 'mailto:a@b.cn'],
    ['mailto：a@b.cn', 'mailto:a@b.cn'],
    ['a@b.cn', 'mailto:a@b.cn'],
    ['<tel 010-1234 5678>', 'tel:010-1234-5678'],
  ])('%s → %s', (typed, mended) => {
    const text = `${head}见[词](${typed})。\n`
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'bad-address', line: 11, column: 2 })
    expect(problem?.message).toMatchObject({
      en: `This address is cut short or misspelt. Write \`${mended}\`.`,
      zh: `网址不完整或写错了，请写 \`${mended}\`。`,
    })
    const fixed = applyFix(text, problem)
    expect(fixed).toContain(mended)
    expect(problemsOf(fixed)).toEqual([])
  })

  test.each([
    ['a picture', '一\n\n![图](e.cn/a.jpg)\n题\n', 'https://e.cn/a.jpg'],
    ['a source', '一\n\n摘自：[甲](www.e.cn)\n', 'https://www.e.cn'],
    ['in angle brackets', '见<htp://e.cn>。\n', 'http://e.cn'],
    ['with a title', '见[词](e.cn "题")。\n', 'https://e.cn'],
    ['by reference', '见[词][a]。\n\n[a]: e.cn\n', 'https://e.cn'],
    ['two by one reference', '见[词][a]、[a]。\n\n[a]: <e.cn/a> "题"\n', 'https://e.cn/a'],
    ['a picture by reference', '一\n\n![图][a]\n\n[a]: e.cn/a.jpg\n', 'https://e.cn/a.jpg'],
    ['two in a line', '见[词](https://e.cn)[词](e.cn)。\n', 'https://e.cn'],
  ])('%s', (_, markdown, mended) => {
    const text = head + markdown
    const [problem] = problemsOf(text)
    expect(problem?.message.zh).toContain(`\`${mended}\``)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })

  test.each([
    ['url: www.e.cn', 'url: https://www.e.cn'],
    ['url: "www.e.cn"', 'url: "https://www.e.cn"'],
    ['imprint:\n  site: http:www.e.cn', 'imprint:\n  site: http://www.e.cn'],
    ['imprint:\n  email: mailto:a@b.cn', 'imprint:\n  email: a@b.cn'],
    ['imprint:\n  email: a＠b.cn', 'imprint:\n  email: a@b.cn'],
    ['imprint:\n  statement: "见[a.cn](a.cn)"', 'imprint:\n  statement: "见[a.cn](https://a.cn)"'],
    ['date: 2024年5月20日', 'date: 2024-05-20'],
    ['date: 2024/5/20', 'date: 2024-05-20'],
    ['date: 2024.5', 'date: 2024-05'],
    ['date: "20240520"', 'date: "2024-05-20"'],
    ['date: ２０２４年', 'date: 2024'],
    ['lang: 中文', 'lang: zh-CN'],
    ['lang: zh_CN', 'lang: zh-CN'],
    ['lang: English', 'lang: en'],
  ])('in the front matter: %s', (line, mended) => {
    const others = ['title: 简报', 'date: 2024', 'lang: zh'].filter(
      (other) => !line.startsWith(other.slice(0, 4)),
    )
    const text = `---\n${[...others, line].join('\n')}\n---\n\n## 栏目\n`
    const [problem, ...more] = problemsOf(text)
    expect(more).toEqual([])
    expect(applyFix(text, problem)).toContain(`${mended}\n`)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })
})

describe('an address that only its author knows', () => {
  test.each([
    ['/a/b', '只是网站或电脑里的路径'],
    ['images/a.jpg', '只是网站或电脑里的路径'],
    ['a.jpg', '只是网站或电脑里的路径'],
    ['../a.md', '只是网站或电脑里的路径'],
    ['C:/a.doc', '只是网站或电脑里的路径'],
    ['file:///a', '只是网站或电脑里的路径'],
    ['{{site}}a', '模板标签'],
    ['#a', '本期没有位于 `#a` 的栏目或文章'],
    ['#a(b)', '不能是本期中的位置'],
    ['#文', '是否想写 `#文章`'],
    ['', '缺少网址'],
    ['ftp://e.cn', '以 `https://`、`http://`'],
    ['javascript:a', '以 `https://`、`http://`'],
  ])('%s', (typed, words) => {
    const [problem, ...others] = problemsOf(`${head}见[词](${typed})。\n`)
    expect(others).toEqual([])
    expect(problem?.message.zh).toContain(words)
    expect(problem?.fix).toBeUndefined()
  })

  test.each(['date: 5/6/2024', 'date: 2024-02-30', 'date: 去年', 'lang: 鸟语', 'imprint:\n  email: 甲'])(
    '%s',
    (line) => {
      const others = ['title: 简报', 'date: 2024', 'lang: zh'].filter(
        (other) => !line.startsWith(other.slice(0, 4)),
      )
      const [problem] = problemsOf(`---\n${[...others, line].join('\n')}\n---\n\n## 栏目\n`)
      expect(problem?.code).toMatch(/^bad-/)
      expect(problem?.fix).toBeUndefined()
    },
  )
})

test('what is wrong with the address of a reference stands at its definition, and is told once', () => {
  const problems = problemsOf(`${head}见[词][a]，\n再见[词][a]。\n\n[a]: /a\n`)
  expect(problems).toMatchObject([{ code: 'bad-address', line: 14, column: 1, endColumn: 8 }])
})

test('a link to a name that HTML gives is right once that is mended', () => {
  const text = (name: string) => `${head}见[甲](#canteen)。\n\n<a name="${name}"></a>\n`
  expect(problemsOf(text('canteen')).map(({ code }) => code)).toEqual(['raw-html'])
  expect(problemsOf(text('other')).map(({ code }) => code)).toEqual(['unknown-anchor', 'raw-html'])
  expect(problemsOf(`${head}见[甲](#a)。\n\n<!-- id="a" -->\n`).map(({ code }) => code)).toEqual([
    'unknown-anchor',
    'raw-html',
  ])
})

test.each(['[](https://e.cn)', '- [](https://e.cn)', '**[](https://e.cn)**'])(
  'a link without words that stands alone is one problem: %s',
  (markdown) => {
    expect(problemsOf(`${head}${markdown}\n`).map(({ code }) => code)).toEqual(['empty-link'])
  },
)
