import { expect, test } from 'vitest'
import { readHtml } from '../src/html.ts'
import { infer } from '../src/index.ts'

const page = `<!doctype html><title>河道简报</title><p>三月里，四十名志愿者清出淤泥十二车</p><p>——北桥老船工</p>`

const ask = (answers: Record<string, string> = {}) => infer(readHtml(page), { answers })

const hintOf = (rule: string, answers: Record<string, string> = {}) => {
  const hint = ask(answers).hints.find((one) => one.rule === rule)
  if (!hint) throw new Error(`No hint of ${rule}`)
  return hint
}

test.each([
  ['no', 'no', 1],
  ['大概是', 'yes', 0.8],
  ['', 'yes', 0.8],
])('whether a paragraph is a quote, answered %j: %s', (answer, chosen, confidence) => {
  const { id } = hintOf('quote')
  expect(hintOf('quote', { [id]: answer })).toMatchObject({ id, chosen, confidence })
})

test.each([
  ['title', '北桥河道简报', { title: '北桥河道简报' }],
  ['date', '2024-04', { date: '2024-04' }],
])('%s, for which any answer will do: %s', (rule, answer, expected) => {
  const { id } = hintOf(rule)
  expect(ask({ [id]: answer }).draft).toMatchObject(expected)
})
