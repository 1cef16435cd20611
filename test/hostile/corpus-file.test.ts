import { describe, expect, test } from 'vitest'
import { corpus, corpusFile } from './corpus.ts'

describe('a file of the corpus', () => {
  test.each<[string, object, unknown]>([
    ['pieces', { pieces: ['## a\n', 'b'] }, '## a\nb'],
    ['no pieces', { pieces: [] }, ''],
    ['a repeated piece', { pieces: ['- ', { repeat: 'a|', times: 3 }, '\n'] }, '- a|a|a|\n'],
    ['a numbered piece', { pieces: [{ repeat: '#:#,', times: 3, numbered: true }] }, '0:0,1:1,2:2,'],
    ['repeated pieces', { pieces: [{ repeat: { repeat: 'a', times: 2 }, times: 2 }] }, 'aaaa'],
    ['a value', { value: { type: 'root' } }, { type: 'root' }],
    ['null', { value: null }, null],
    ['entries of a list', { value: ['x', { repeat: ['a'], times: 2 }] }, ['x', ['a'], ['a']]],
    ['a text of a value', { value: { a: { repeat: 'b', times: 3 } } }, { a: 'bbb' }],
  ])('%s', (_, file, input) => {
    expect(corpusFile('x', JSON.stringify({ story: 'It failed.', ...file }))).toEqual({
      name: 'x',
      story: 'It failed.',
      input,
    })
  })

  test.each([
    ['{"pieces": []}', 'has no story'],
    ['{"story": "It failed."}', 'has neither `pieces` nor a `value`'],
    ['[]', 'has no story'],
  ])('%s is refused', (json, message) => {
    expect(() => corpusFile('x', json)).toThrow(message)
  })
})

test('every file has a story of a sentence', () => {
  const files = corpus()
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter(({ story }) => !/^.{20,}\.$/.test(story))).toEqual([])
})
