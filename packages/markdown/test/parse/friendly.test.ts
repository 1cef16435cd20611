import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { isCjk } from '../../src/flanking/cjk.ts'
import { parse } from '../../src/parse/parse.ts'
import { comparable } from './comparable.ts'
import { parseAsFriendly, parseAsRemark } from './other-parser.ts'

const room = { nodes: 100_000, lines: 100_000, marks: 100_000 }

const tree = (markdown: string) => comparable(parse(markdown, room))

test.each([
  ['**注意：**正文', '<strong>注意：</strong>正文'],
  ['他说**“可持续”**是关键', '他说<strong>“可持续”</strong>是关键'],
  ['见**《进展报告》**第三章', '见<strong>《进展报告》</strong>第三章'],
  ['~~删除。~~后', '<delete>删除。</delete>后'],
  ['甲*（乙）*丙', '甲<emphasis>（乙）</emphasis>丙'],
  ['**注意：**正文**重点**。', '<strong>注意：</strong>正文<strong>重点</strong>。'],
  ['**[链接](https://e.cn/)**后', '<strong><link>链接</link></strong>后'],
  ['**`代码`**后', '<strong><inlineCode></strong>后'],
  ['**スクリプト(script)**は', '<strong>スクリプト(script)</strong>は'],
  ['**스크립트(script)**라는', '<strong>스크립트(script)</strong>라는'],
  ['𠮷**“野家”**𠮷', '𠮷<strong>“野家”</strong>𠮷'],
  ['葛\u{e0100}**(城)**市', '葛\u{e0100}<strong>(城)</strong>市'],
  ['㊙\ufe0e**“件”**夹', '㊙\ufe0e<strong>“件”</strong>夹'],
  ['**注意”\ufe01**a', '<strong>注意”\ufe01</strong>a'],
  ['中**👍**文', '中<strong>👍</strong>文'],
  // Not between Latin letters, where it is what CommonMark has.
  ['**Note:**text', '**Note:**text'],
  ['甲_（乙）_丙', '甲_（乙）_丙'],
  // Not at white space, as ever.
  ['** 注意：**正文', '** 注意：**正文'],
])('%s', (markdown, expected) => {
  expect(written(parse(markdown, room))).toBe(expected)
})

test.each([
  ['***甲**，**乙***', '<emphasis><strong>甲</strong>，<strong>乙</strong></emphasis>'],
  ['***甲*（*乙***', '<strong><emphasis>甲</emphasis>（<emphasis>乙</emphasis></strong>'],
  ['**注©\ufe0e**b', '<strong>注©\ufe0e</strong>b'],
])('what CommonMark closes stays as it has it: %s', (markdown, expected) => {
  expect(written(parse(markdown, room))).toBe(expected)
  expect(tree(markdown)).toEqual(comparable(parseAsRemark(markdown)))
})

function written(node: Nodes | undefined): string {
  if (!node) return ''
  if (node.type === 'text') return node.value
  if (!('children' in node)) return `<${node.type}>`
  const content = node.children.map(written).join('')
  return node.type === 'root' || node.type === 'paragraph'
    ? content
    : `<${node.type}>${content}</${node.type}>`
}

const numRuns = Number(process.env.RUNS ?? 2000)

const beside = [
  ...'a1é.)-·“”‘’…—€№①中，。《》（）：、の゛ー한㈱＋～𠮷\u3000\u200b\ufeff',
  ...['葛\u{e0100}', '㊙\ufe0e', '“\ufe01', '，\ufe00', '中\ufe0e', ' ', '\n', '甲乙', '[', '](/u)', '`a`'],
]

/** Texts with runs between them, of one length for each marker: of several, micromark matches some that CommonMark does not. */
const marked = fc
  .constantFrom(['*'], ['**'], ['*', '_'], ['**', '__'], ['~~'], ['~'])
  .chain((runs) =>
    fc.array(fc.tuple(fc.constantFrom(...beside), fc.constantFrom('', ...beside), fc.constantFrom(...runs)), {
      minLength: 2,
      maxLength: 6,
    }),
  )
  .chain((parts) => fc.constantFrom('', ...beside).map((last) => `${parts.flat().join('')}${last}`.trim()))

/** Where the extension of micromark does not read as the amendments have it. */
const disputes: [string, RegExp][] = [
  ['deleted text beside a selector of variants', /[\ufe00-\ufe0e]~|^[\ufe00-\ufe0e]/],
]

test('marks beside Chinese, Japanese and Korean are read as the extensions of micromark read them', () => {
  let apart = 0
  fc.assert(
    fc.property(marked, (text) => {
      if (disputes.some(([, pattern]) => pattern.test(text))) return
      const plain = parseAsRemark(text)
      const expected = comparable(isWhole(plain) ? plain : parseAsFriendly(text))
      if (JSON.stringify(comparable(plain)) !== JSON.stringify(expected)) apart++
      expect(tree(text), JSON.stringify(text)).toEqual(expected)
    }),
    { numRuns },
  )
  expect(apart).toBeGreaterThan(numRuns / 20)
})

/** Whether all marks are closed, none of them within its like. */
function isWhole(node: Nodes, around: string[] = []): boolean {
  if (node.type === 'text') return !/[*_~]/.test(node.value)
  if (!('children' in node)) return true
  return (
    !around.includes(node.type) &&
    node.children.every((child) => isWhole(child, node.type === 'paragraph' ? [] : [...around, node.type]))
  )
}

test('every character is wide or not as the extension has it', () => {
  const edges = Array.from({ length: 0x32000 }, (_, code) => code + 0x80).filter(
    (code) => isWide(code) !== isWide(code + 1) || code % 997 === 0,
  )
  const wrong = edges
    .flatMap((code) => [code, code + 1])
    .filter((code) => !isSurrogate(code))
    .map((code) => `a**b.**${String.fromCodePoint(code)}`)
    .filter((text) => JSON.stringify(tree(text)) !== JSON.stringify(comparable(parseAsFriendly(text))))
  expect(wrong).toEqual([])
})

const isWide = (code: number) => isCjk(String.fromCodePoint(code))

const isSurrogate = (code: number) => code > 0xd7ff && code < 0xe000
