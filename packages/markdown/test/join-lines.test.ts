import { fromMarkdown, toText } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const head = '---\ntitle: 题\ndate: 2024\nlang: zh\n---\n\n## 节\n\n'

/** The text of a paragraph, without its marks and the name of its note. */
function textOf(markdown: string): string {
  const note = markdown.includes('[^1]') ? '[^1]: 注' : ''
  const [paragraph] =
    fromMarkdown(`${head}###\n\n${markdown}\n\n${note}`).sections[0]?.articles[0]?.body ?? []
  return shown(paragraph)
}

function shown(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('value' in node) return String(node.value)
  return 'children' in node && Array.isArray(node.children) ? node.children.map(shown).join('') : ''
}

test.each([
  // Behind and before full-width punctuation, whatever stands on the other side.
  ['加入，\nOPN', '加入，OPN'],
  ['OPN\n（一个地球）', 'OPN（一个地球）'],
  ['OPN\n，其中', 'OPN，其中'],
  ['（一）\n1', '（一）1'],
  ['见：\n`代码`', '见：代码'],
  ['한국，\n중국', '한국，중국'],
  ['价￥\n100', '价￥100'],
  ['等等……\nOPN', '等等……OPN'],
  ['OPN\n——联合国', 'OPN——联合国'],
  ['“\ufe01\nOPN', '“\ufe01OPN'],
  // Between characters of scripts without spaces.
  ['一段\n文字', '一段文字'],
  ['か゛\nけ', 'か゛け'],
  ['か\u3099\nけ', 'か\u3099け'],
  ['は゜\nひ', 'は゜ひ'],
  ['はば\nゝ', 'はばゝ'],
  ['サーバー\nの', 'サーバーの'],
  ['時々\n々', '時々々'],
  ['ｶﾞ\nｷﾞ', 'ｶﾞｷﾞ'],
  ['ㄅㄆ\nㄇ', 'ㄅㄆㄇ'],
  ['ꀀ\nꀁ', 'ꀀꀁ'],
  ['葛\u{e0100}\n城', '葛\u{e0100}城'],
  ['㊙\ufe0e\n件', '㊙\ufe0e件'],
  ['𠮷\n𠮷', '𠮷𠮷'],
  ['中\u200b\n文', '中\u200b文'],
  // Quotation marks and the like, of Chinese and of others.
  ['他说\n“好”', '他说“好”'],
  ['“是”\n“否”', '“是”“否”'],
  ['“yes”\n“no”', '“yes” “no”'],
  ['“OPN”\n是', '“OPN”是'],
  ['the “yes”\nand', 'the “yes” and'],
  ['卡尔·\n马克思', '卡尔·马克思'],
  // Spaces are put between these.
  ['one\ntwo', 'one two'],
  ['加入\nOPN', '加入 OPN'],
  ['2024\n年', '2024 年'],
  ['한국\n중국', '한국 중국'],
  ['한국\n中国', '한국 中国'],
  ['好👍\n谢谢', '好👍 谢谢'],
  ['one, \n two', 'one, two'],
  // What stands between.
  ['一[^1]\n二', '一二'],
  ['一\n[^1]二', '一二'],
  ['一\n[^1]\n二', '一二'],
  ['，[^1]\nOPN', '，OPN'],
  ['one[^1]\ntwo', 'one two'],
  ['**一**\n二', '一二'],
  ['一\n*二*', '一二'],
  ['一**[二](https://e.cn/)**[^1]\n[三](https://e.cn/)', '一二三'],
  ['一[二\n三](https://e.cn/)', '一二三'],
  ['一[\n二](https://e.cn/)', '一二'],
  ['一**[二](https://e.cn/)[^1]\n三**', '一二三'],
  ['“**好**”\n是', '“好”是'],
  ['一\n`码`', '一 码'],
  ['`码`\n二', '码 二'],
])('%j is %j', (markdown, expected) => {
  expect(textOf(markdown)).toBe(expected)
})

test('the lines of a title are joined so as well', () => {
  expect(toText(fromMarkdown(`${head.replace('## 节', '节，\nOPN\n---')}`))).toContain('节，OPN')
})

const wide = [...'中文か゛ゝー゜ㄅꀀ々〇', 'か\u3099', '葛\u{e0100}', '㊙\ufe0e', '𠮷']
const punctuation = [...'，。：；！？、（）《》「」【】·～']
const marks = ['', '[^1]', '**粗**', '*斜*', '~~删~~', '[链](https://e.cn/)']

describe('wherever a Chinese text is wrapped', () => {
  test('it is the text that it would be on one line', () => {
    const word = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...wide) },
      { weight: 1, arbitrary: fc.constantFrom(...punctuation) },
    )
    const ends = fc.constantFrom('', '\n')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, ends, fc.constantFrom(...marks), ends), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const markdown = `中${parts.flat().join('').replace(/\n+/g, '\n')}文`
          expect(textOf(markdown), markdown).toBe(textOf(markdown.replaceAll('\n', '')))
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })

  test('no space stands beside full-width punctuation, whatever else does', () => {
    const other = fc.constantFrom(
      'OPN',
      'a',
      '1',
      '한',
      '👍',
      '`码`',
      '(a)',
      '“',
      '%',
      'é',
      '中',
      '**粗**',
      '[^1]',
    )
    const mark = fc.constantFrom(...'，。：；！？、（）《》「」【】～')
    fc.assert(
      fc.property(other, mark, fc.boolean(), (text, comma, isBehind) => {
        const markdown = isBehind ? `x${comma}\n${text}` : `${text}\n${comma}x`
        expect(textOf(markdown), markdown).toBe(textOf(markdown.replace('\n', '')))
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })
})
