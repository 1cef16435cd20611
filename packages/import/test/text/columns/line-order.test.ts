import { expect, test } from 'vitest'
import { read } from '../read.ts'

const head = ['两岸民间简报', '第3期 2024年5月20日', '']

const left = [
  '南门外的早市',
  '早市从三月起在南门外开张，清晨五点到七',
  '点开市，逢雨改在棚里。棚子比路面高出 30',
  '厘米，摊位照旧按月抽签，告示上写着“谁来得早',
  '谁先挑，挑过的不许再放回去”，摊主都说好。',
  '如今棚子下面还缺一只水龙头，管理处答应',
  '了，六月以前补上。',
  '来源：南门管理处',
]

const right = [
  '操场换了新的沙坑，孩子们放学以后都来跳',
  '远。家长会请大家记住三件事：',
  '1. 鞋里的沙子倒回坑里，不要带进教室，值日的',
  '人扫不过来；',
  '2. 量过的名字写在黑板上，一个月换一次；',
  '3. 下雨以后坑里有水，等老师说可以了再跳。',
  '旧书义卖周六开场',
  '来源：《校园日志》第五册',
]
const inTurn = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((line, at) =>
    at % 2 === 0 ? [line, ...one.slice(at + 1, at + 2), '', ...other.slice(at, at + 2), ''] : [],
  )

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
