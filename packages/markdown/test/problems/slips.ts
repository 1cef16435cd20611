import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { parse } from '../../src/parse/parse.ts'

/** A slip in a text of its own, with the code of its problem and the line in it. */
interface Slip {
  text: string
  code: string
  line?: number
}

/** What stands at the end of an article. */
const blocks: Slip[] = [
  { text: '一<br>二', code: 'raw-html' },
  { text: '一<br>', code: 'raw-html' },
  { text: '一<br><br>二', code: 'raw-html' },
  { text: '一<b>二</b>三', code: 'raw-html' },
  { text: '一<b>二', code: 'raw-html' },
  { text: '一</font>二', code: 'raw-html' },
  { text: '一\n水<sub>2</sub>', code: 'raw-html', line: 1 },
  { text: '一<x>二', code: 'raw-html' },
  { text: '<!-- x -->', code: 'raw-html' },
  { text: '<div>\n一\n</div>', code: 'raw-html' },
  { text: '<center>一</center>', code: 'raw-html' },
  { text: '<h3>题</h3>', code: 'raw-html' },
  { text: '<img src="https://e.cn/a.jpg">', code: 'raw-html' },
  { text: '<p align="center"><img src="https://e.cn/a.jpg"></p>', code: 'raw-html' },
  { text: '<details>', code: 'raw-html' },
  { text: '| a</br>b |\n| - |', code: 'raw-html' },
  { text: '| a<br><br>b |\n| - |', code: 'break-at-edge' },
  { text: '> 一<br>二', code: 'raw-html' },
  { text: '- 一\n- 二<i>三</i>', code: 'raw-html', line: 1 },
  { text: '见[词](e.cn)。', code: 'bad-address' },
  { text: '见**[词](htp://e.cn)**。', code: 'bad-address' },
  { text: '> 见[词](www.e.cn)。', code: 'bad-address' },
  { text: '见[词](/a)。', code: 'bad-address' },
  { text: '见[词]()。', code: 'bad-address' },
  { text: '![图](e.cn/a.jpg)\n题', code: 'bad-picture-address' },
  { text: '见[](https://e.cn)。', code: 'empty-link' },
  { text: '见[![图](https://e.cn/a.jpg)](https://e.cn)', code: 'image-in-text' },
  { text: '见![图](https://e.cn/a.jpg)', code: 'image-in-text' },
  { text: '![图](https://e.cn/a.jpg)\n一\n二\n三', code: 'figure-lines' },
  { text: '一\n\n    二', code: 'indented-code', line: 2 },
  { text: '```js {1}\nx\n```', code: 'code-meta' },
  { text: '```\n```', code: 'empty' },
  { text: '> # 题', code: 'nested-heading' },
  { text: '# 另一个题', code: 'second-title' },
  { text: '[lang]: #p "ar"\n\n- 一', code: 'stray-language' },
  { text: '一\n\n[^zzz]: 注', code: 'unused-note', line: 2 },
  { text: '| a[^zzz] |\n| - |\n\n[^zzz]: 注', code: 'unknown-type' },
  { text: '- 一\n-', code: 'empty-list', line: 1 },
  { text: '一\\\n\\\n二', code: 'break-at-edge' },
  { text: '一\u0007', code: 'forbidden-character' },
  { text: '##', code: 'empty' },
]

/** A line of the front matter, in the place of the one with that key or, without it, below the first. */
const lines: (Slip & { key?: string })[] = [
  { key: 'title', text: 'title：题', code: 'front-matter' },
  { key: 'title', text: '标题: 题', code: 'front-matter' },
  { key: 'title', text: 'title: "题', code: 'front-matter' },
  { key: 'title', text: 'title: 题: 二', code: 'front-matter' },
  { key: 'title', text: 'title:', code: 'empty' },
  { key: 'title', text: '题', code: 'front-matter' },
  { key: 'date', text: 'date:2024', code: 'front-matter' },
  { key: 'date', text: 'date: 2024年5月20日', code: 'bad-date' },
  { key: 'date', text: 'date: 去年', code: 'bad-date' },
  { key: 'date', text: 'dates: 2024', code: 'front-matter' },
  { text: '天气: 晴', code: 'unknown-field' },
  { text: 'sections: 一', code: 'front-matter-sections' },
]

export interface Injected {
  text: string
  /** The code and the line of each problem there must be. */
  expected: [code: string, line: number][]
}

/** A valid document with as many slips in as many places. */
export function arbitrarySlips(count: number): fc.Arbitrary<Injected> {
  const slip = fc.oneof(fc.constantFrom(...blocks), fc.constantFrom(...lines))
  return fc
    .tuple(
      arbitraryIssue(),
      fc.uniqueArray(slip, { minLength: count, maxLength: count, selector: keyOf }),
      fc.array(fc.nat(), { minLength: count, maxLength: count }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([issue, slips, places, lineEnd]) => {
      const { text, expected } = inject(`${toMarkdown(issue)}\n`, slips, places)
      return { text: text.replaceAll('\n', lineEnd), expected }
    })
    .filter(({ expected }) => expected.length === count)
}

// Two slips of one line would be one, a note can be named once, and a title that cannot be read makes room for another.
function keyOf(slip: Slip & { key?: string }) {
  if ('key' in slip) return slip.key
  if (slip.code === 'second-title') return 'title'
  return slip.text.includes('zzz') ? 'zzz' : slip
}

function inject(document: string, slips: (Slip & { key?: string })[], places: number[]): Injected {
  const ends = articleEnds(document)
  const edits = slips.flatMap((slip, index) => {
    if (isLine(slip)) return lineEdit(document, slip)
    const at = ends.splice((places[index] ?? 0) % Math.max(1, ends.length), 1)[0]
    return at === undefined ? [] : [{ start: at, end: at, text: `${slip.text}\n\n`, slip }]
  })
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  let text = ''
  let done = 0
  const expected: Injected['expected'] = []
  for (const { start, end, text: typed, slip } of edits) {
    text += document.slice(done, start)
    expected.push([slip.code, text.split('\n').length + (slip.line ?? 0)])
    text += typed
    done = end
  }
  return { text: text + document.slice(done), expected }
}

const isLine = (slip: Slip) => lines.includes(slip)

function lineEdit(document: string, slip: Slip & { key?: string }) {
  const pattern =
    slip.key === undefined
      ? /(?<=^---\ntitle: .*\n)/
      : new RegExp(`(?<=^---\\n(?:[a-z]+: .*\\n)*)${slip.key}: .*\\n`)
  const found = pattern.exec(document)
  return found
    ? [{ start: found.index, end: found.index + found[0].length, text: `${slip.text}\n`, slip }]
    : []
}

/** Where the next title begins behind an article, or the document ends. */
function articleEnds(document: string): number[] {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(document) ?? []
  const body = front.replace(/[^\n]/g, ' ') + document.slice(front.length)
  const { children = [] } = parse(body, { nodes: 1e6, lines: 1e6, marks: 1e6 }) ?? {}
  const titles = children.filter((node) => node.type === 'heading' && node.depth < 4)
  return titles.flatMap((title, index) => {
    const isArticle = title.type === 'heading' && title.depth === 3
    return isArticle ? [titles[index + 1]?.position?.start.offset ?? document.length] : []
  })
}
