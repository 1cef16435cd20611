import { expect, test } from 'vitest'
import type { Facts } from '../evaluation/facts-of.ts'
import { hintedOf } from '../evaluation/hinted-of.ts'
import type { Hint } from '../src/index.ts'

const text = '早市开张\n清晨五点开市，逢雨改在\n棚里。\n夜市\n收摊晚。'

const facts = (...blocks: string[]): Facts => ({
  text: '',
  blocks,
  titles: [],
  articles: [],
  links: [],
  lists: [],
})

const right = facts(
  'article: 早市开张',
  'paragraph: 清晨五点开市，逢雨改在棚里。',
  'article: 夜市',
  'paragraph: 收摊晚。',
)

const torn = facts(
  'article: 早市开张',
  'paragraph: 清晨五点开市，逢雨改在',
  'paragraph: 棚里。',
  'article: 夜市',
  'paragraph: 收摊晚。',
)

const hint = (words: string, { about = words, also = [] as string[], rule = 'title-rank' } = {}): Hint => ({
  id: '',
  rule,
  at: text.indexOf(words),
  also: also.map((one) => text.indexOf(one)),
  text: about,
  question: { en: '', zh: '' },
  choices: [],
  chosen: '',
  confidence: 0,
})

const of = (draft: Facts, ...hints: Hint[]) => {
  const { wrong, hinted, pointing } = hintedOf({ draft, right }, { text, hints })
  return [wrong, hinted, pointing]
}

test.each([
  ['where nothing is wrong, no hint points at it', right, [hint('夜市')], [0, 0, 0]],
  ['a hint on a right block beside the wrong ones', torn, [hint('夜市')], [3, 0, 0]],
  ['one on the second half: that, and the whole', torn, [hint('棚里')], [3, 2, 1]],
  ['with a bar: the half that ends there as well', torn, [hint('棚里', { about: '改在▏棚里' })], [3, 3, 1]],
  ['with another place', torn, [hint('夜市', { also: ['清晨'] })], [3, 2, 1]],
])('%s', (_, draft, hints, expected) => {
  expect(of(draft, ...hints)).toEqual(expected)
})

test('a hint without words stands at the field for which it asks, and nowhere else', () => {
  const asks = (rule: string) => hint('早市', { rule, about: '' })
  const draft = facts('date: 0001', ...right.blocks)
  expect(of(draft, asks('date'))).toEqual([1, 1, 1])
  expect(of(draft, asks('title'))).toEqual([1, 0, 0])
})

test('what the document does not say stands where the next block begins', () => {
  const draft = facts('section: 正文', ...right.blocks)
  expect(of(draft, hint('早市'))).toEqual([1, 1, 1])
  expect(of(draft, hint('夜市'))).toEqual([1, 0, 0])
})
