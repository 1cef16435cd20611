import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { head, inTurn, left, right } from './two-in-turn.ts'

const written = inTurn(left, right)

/** Before the tool goes to the right for the first time, there is a title that may stand below either column. */
const doubtful = [...head, ...written.slice(0, 3), '挂灯的人', '', ...written.slice(3)].join('\n')

const asked = (text: string) => read(text).hints.filter(({ rule }) => rule === 'line-order')

const market = [
  'section: 南门外的早市',
  'article: undefined',
  'paragraph: 早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里。棚子比路面高出30厘米，摊位照旧按月抽签，告示上写着“谁来得早谁先挑，挑过的不许再放回去”，摊主都说好。',
  'paragraph: 如今棚子下面还缺一只水龙头，管理处答应了，六月以前补上。',
  'source: 南门管理处',
]

test('where two orders of lines in turn are nearly as likely, one hint asks below which words they stand', () => {
  const [hint, ...others] = asked(doubtful)
  expect(others).toEqual([])
  expect(hint).toMatchObject({
    at: doubtful.indexOf('操场'),
    also: [doubtful.indexOf('挂灯'), doubtful.indexOf('点开市')],
    text: '操场换了新的沙坑，孩子们放学以后都来跳',
    choices: ['早市从三月起在南门外开张，清晨五点到七', '来源：南门管理处 挂灯的人'],
    chosen: '早市从三月起在南门外开张，清晨五点到七',
  })
  expect(hint?.question.zh).toMatch(/这一行应接在哪些字之后？其余各处也请对照原文件核对。$/u)
  expect(hint?.question.en).toMatch(
    /After which words does this line belong\? Check the other places .* as well\.$/u,
  )
})

test('the answer moves all lines that go with the one asked about', () => {
  const { blocks } = read(doubtful, { 'line-order': '来源：南门管理处 挂灯的人' })
  expect(blocks.slice(3, 11)).toEqual([
    ...market,
    'section: 挂灯的人',
    'article: undefined',
    'paragraph: 操场换了新的沙坑，孩子们放学以后都来跳远。家长会请大家记住三件事：',
  ])
})

test('an answer that is none of the choices moves nothing', () => {
  expect(read(doubtful, { 'line-order': '挂灯' }).blocks).toEqual(read(doubtful).blocks)
})

test('lines whose columns are sure are not asked about, nor are lines in order', () => {
  expect(asked([...head, ...inTurn(left, right.slice(0, 6))].join('\n'))).toEqual([])
  expect(asked([...head, ...left, '', ...right].join('\n'))).toEqual([])
})
