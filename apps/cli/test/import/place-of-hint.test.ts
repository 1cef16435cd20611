import type { Hint, Source } from '@cec-bulletin/import'
import { expect, test } from 'vitest'
import { placeOfHint } from '../../src/import/answers/place-of-hint.ts'

const hint = (about: Partial<Hint>): Hint => ({
  id: 'a',
  rule: 'quote',
  at: 5,
  text: '字',
  question: { en: '', zh: '' },
  choices: [],
  chosen: '',
  confidence: 0,
  ...about,
})

const source = (place: object): Source => ({
  kind: 'docx',
  text: '字'.repeat(20),
  places: [
    { from: 0, length: 5, part: 'word/document.xml', paragraph: 1 },
    { from: 5, length: 5, part: '', ...place },
  ],
  blocks: [],
  notes: [],
  asides: [],
  about: {},
  pictures: [],
  problems: [],
})

test.each([
  [{ part: 'word/document.xml', paragraph: 12 }, '第 12 段', 'paragraph 12'],
  [{ part: 'word/comments.xml', paragraph: 1 }, '批注，第 1 段', 'comments, paragraph 1'],
  [{ part: 'word/header2.xml', paragraph: 1 }, '页眉，第 1 段', 'header, paragraph 1'],
  [{ part: 'word/glossary.xml' }, 'word/glossary.xml', 'word/glossary.xml'],
  [{ page: 3, line: 7 }, '第 3 页，第 7 行', 'page 3, line 7'],
])('%j is told as %s, %s', (place, zh, en) => {
  expect(placeOfHint(hint({}), source(place))).toEqual({ en, zh })
})

test('a hint about several places tells them, each once, up to twelve', () => {
  const several = (places: number[]) => hint({ also: places })
  const where = source({ part: 'word/document.xml', paragraph: 12 })
  expect(placeOfHint(several([0, 6]), where)).toEqual({
    en: 'paragraph 12; paragraph 1',
    zh: '第 12 段；第 1 段',
  })
  const chapters = Array.from({ length: 14 }, (_, paragraph) => ({
    from: paragraph,
    length: 1,
    part: '',
    paragraph,
  }))
  const long = { ...where, places: chapters }
  const all = placeOfHint(several([...chapters.keys()]), long)
  expect(all?.en).toMatch(/^paragraph 5(?:; paragraph \d+){11}; and 2 more$/)
  expect(all?.zh).toMatch(/^第 5 段(?:；第 \d+ 段){11}；另有 2 处$/)
})

test.each([
  ['of the whole document', hint({ text: '' })],
  ['beyond what is known', hint({ at: 50 })],
])('a hint %s has no place', (_, one) => {
  expect(placeOfHint(one, source({ line: 1 }))).toBeUndefined()
})
