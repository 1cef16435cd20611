import { expect, test } from 'vitest'
import { read } from './read.ts'

const head = ['两岸通讯', '第3期', '街巷动态', '早市']
/** At a measure of twenty-four. */
const body = [
  '　　早市从三月起在南门外开张，清晨五点到七点开市',
  '逢雨改在棚里，摊位照旧按月抽签，不收一分钱租金。',
]

const blocksOf = (...lines: string[]) => read([...head, ...body, ...lines].join('\n')).blocks

test('a quote below what leads to it begins there, if who said it stands below', () => {
  const lead = '　　抽签那天，人从南门一直排到渡口，老船工姚火说：'
  const quote = ['我在这里站了四十年，头一回看见南门外有', '这么多人，船都快坐不下了。']
  const blocks = blocksOf(lead, ...quote, '——老船工姚火', ...body)
  expect(blocks).toContain(`paragraph: ${lead.trim()}`)
  expect(blocks).toContain(`blockquote paragraph: ${quote.join('')}`)
  expect(blocksOf(lead, ...quote, ...body).join()).not.toContain('blockquote')
})

test('a short line that ends no sentence is no end of a paragraph that a page ends with', () => {
  expect(blocksOf(...body, '\f渡口消息', '末班船改点', ...body).join('\n')).toMatch(/: 渡口消息$/m)
})

test('a number of a name that a tool set apart goes back into it', () => {
  const blocks = blocksOf(...body, '', '来源：《两岸', '', '2026', '', '年早市手册》', '', ...body)
  expect(blocks.join('\n')).toContain('《两岸2026年早市手册》')
  expect(blocksOf(...body, '', '两岸', '', '2026', '', '年早市手册').join('\n')).not.toContain('两岸2026年')
})

test('a word in quotes that a tool set apart is within its sentence', () => {
  const line = '　　东头的人把开船叫“起锚”，西头的人叫它“开船”，'
  const blocks = blocksOf(line, '“解缆”', '这个词两头都用，外来的人要听上几年才分得清楚。', ...body)
  expect(blocks.join('\n')).toContain('“开船”，“解缆”这个词两头都用')
})

test('a dash of two pieces, between which a tool wrote a space, is the mark of whom a quote is by', () => {
  const quote = '“人从南门一直排到渡口，船都快坐不下了。”'
  expect(blocksOf(quote, '— —老船工姚火', ...body)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('blockquote paragraph: '),
      'blockquote text: 老船工姚火',
    ]),
  )
})
