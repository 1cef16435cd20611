import { expect, test } from 'vitest'
import type { Piece } from '../../src/infer/rules/titles/plain/piece.ts'
import { isBroken } from '../../src/infer/rules/titles/plain/without-broken.ts'
import { widthOf } from '../../src/lines/width-of.ts'
import { read } from './read.ts'

/** Two lines at a measure of twenty. */
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航，停航时鸣钟三声。'

const issue = (...lines: string[]) =>
  ['两岸简报', '第3期 2024年3月', '镇里消息', '南门外的早市', pier, ...lines, '夜里的渡口', pier].join('\n')

const asked = (text: string) => read(text).hints.filter(({ rule }) => rule === 'broken-title')

const cut = issue('夜市收摊以后，场子归镇上孩子', '们踢球放风筝，还有人教扎。')

test('a title that breaks off within a sentence is asked about, and begins the text below it', () => {
  expect(asked(cut).map(({ text }) => text)).toEqual(['夜市收摊以后，场子归镇上孩子'])
  const whole = 'paragraph: 夜市收摊以后，场子归镇上孩子们踢球放风筝，还有人教扎。'
  expect(read(cut).blocks).toContain(whole)
  const answered = read(cut, { 'broken-title': 'title' }).blocks
  expect(answered).not.toContain(whole)
  expect(answered.join('\n')).toMatch(/(?:article|heading): 夜市收摊以后，场子归镇上孩子\n/)
})

test('a short title above text is one, and nobody is asked', () => {
  expect(asked(issue('收摊以后', pier))).toEqual([])
})

const piece = (
  words: string,
  { kind = 'title' as Piece['kind'], width = widthOf(words), lines = 1 } = {},
) => {
  const line = { from: 0, length: words.length, page: 1, width, lines }
  return { words, kind, block: { type: 'paragraph', inlines: [], look: {}, line } } as Piece
}

const text = (words: string, width: number, lines = 3) => piece(words, { kind: 'text', width, lines })

test.each([
  ['nearly as wide as the text', '搬家的队伍从南门外一直排到了桥', text('头，走了一个早上。', 16), true],
  [
    'with room for two more characters',
    '搬家的队伍从南门外一直排到',
    text('桥头，走了一个早上。', 16),
    false,
  ],
  ['the same with a comma', '搬家的队伍，从南门外排到桥', text('头，走了一个早上。', 16), true],
  ['a comma far from the edge', '桥修好了，水也清了', text('桥头的石板换了新的。', 16), false],
  ['a comma above one line that is no wider', '桥修好了，水也清了', text('，人都来了。', 6, 1), true],
  ['a comma above one that is', '桥修好了，水也清了', text('桥头的石板换了新的，人都来了。', 15, 1), false],
  ['a number', '一、搬家的队伍从南门外排到桥头', text('走了一个早上。', 16), false],
  ['above an item', '搬家的队伍从南门外一直排到了桥', text('1. 锅碗', 16), false],
  ['above a title', '桥修好了，水也清了', piece('石板路'), false],
  ['English that leads on', 'Dogs are welcome and', text('children ride free on Sundays.', 15), true],
  ['English in small letters', 'Dogs are welcome', text('iPads are for hire at the gate.', 15), false],
  ['English that leads on, as wide as the text', 'Late runners cost the', text('Line 4 a minute.', 12), true],
])('%s: %s', (_, title, below, expected) => {
  expect(isBroken([piece(title), below], 0)).toBe(expected)
})
