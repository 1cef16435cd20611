import { expect, test } from 'vitest'
import { readText } from '../../src/text.ts'

const widthsOf = (text: string) =>
  readText(text).blocks.flatMap((block) => ('line' in block && block.line ? [block.line.width] : []))

test('a space behind a squeezed mark is no wider than the half that the mark lost', () => {
  const [squeezed, plain] = widthsOf('渡口开船六班， 头班五点。 末班九点\n渡口开船六班，头班五点。末班九点')
  expect(squeezed).toBe(plain)
})

test('a space between two words of Chinese is as wide as ever', () => {
  const [parted = 0, plain = 0] = widthsOf('渡口开船六班 头班五点\n渡口开船六班头班五点')
  expect(parted).toBeGreaterThan(plain)
})
