import { expect, test } from 'vitest'
import { mutate } from './fuzz/mutate.ts'
import { random } from './random.ts'

const tree = { type: 'root', children: [{ type: 'text', value: '甲乙' }, { type: 'break' }] }

test.each<[string, unknown]>([
  ['a text', '请访问 https://e.cn/'],
  ['no text', ''],
  ['a tree', tree],
  ['null', null],
])('%s has many children, the same for the same seed', (_, input) => {
  const before = structuredClone(input)
  const children = (seed: number) => {
    const chance = random(seed)
    return Array.from({ length: 200 }, () =>
      JSON.stringify(mutate(input, { chance, others: [input, '乙', tree] })),
    )
  }
  expect(new Set(children(1)).size).toBeGreaterThan(50)
  expect(children(1)).toEqual(children(1))
  expect(children(2)).not.toEqual(children(1))
  expect(input).toEqual(before)
})
