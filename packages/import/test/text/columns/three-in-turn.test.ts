import { expect, test } from 'vitest'
import { readText } from '../../../src/text.ts'

const head = ['两岸民间简报', '第3期 2024年5月20日', '']

/** A list of items of two lines each. */
const list = (...items: [string, string][]) =>
  items.flatMap(([first, rest], at) => [`${at + 1}. ${first}`, rest])

const columns = [
  list(
    ['早市三月起在南门外开张，清晨', '五点到七点开市；'],
    ['棚子比路面高出三十厘米，摊位', '照旧按月抽签；'],
    ['谁来得早谁先挑，挑过的不许再', '放回去；'],
    ['棚下面还缺一只水龙头，管理处', '答应六月以前补上；'],
    ['面馆四点起来和面，头一锅面条', '先请扫街的人吃；'],
    ['收摊以后由值班的人扫地，菜叶', '送到后院沤肥。'],
  ),
  list(
    ['操场换了新的沙坑，孩子们放学', '以后都来跳远；'],
    ['鞋里的沙子倒回坑里，不要带进', '教室；'],
    ['跳完把名字写在黑板上，一个月', '换一次；'],
    ['下雨以后坑里有水，等老师说可', '以了再跳；'],
    ['旧的沙子没有扔，木工组拿它种', '了两盆薄荷；'],
    ['图书角添了六十本画册，都是毕', '业班留下来的。'],
  ),
  list(
    ['渡口的老船停了三年，今年春天', '又下了水；'],
    ['船身用桐油刷过两遍，缝里填的', '是麻丝和石灰；'],
    ['早晚各开两班，过河的学生一律', '不收钱；'],
    ['自行车一辆收一元，风大的日子', '停开；'],
    ['对岸的茶园清明前后最忙，傍晚', '那班船等她们回来才开；'],
    ['何伯坐在船尾补他的渔网，谁也', '不催。'],
  ),
]

const order = (lines: readonly string[]) => {
  const text = lines.join('\n')
  const { blocks } = readText(text)
  return blocks.flatMap((block) =>
    'line' in block && block.line ? [text.slice(block.line.from, block.line.from + block.line.length)] : [],
  )
}

/** A line of each at a time, with a blank line behind it. */
const inTurn = (all: readonly (readonly string[])[]) =>
  (all[0] ?? []).flatMap((_, at) => all.flatMap((column) => [...column.slice(at, at + 1), '']))

const standing = [...head.slice(0, 2), ...columns.flat()]

test('lines of three columns in turn find their columns', () => {
  expect(order([...head, ...inTurn(columns)])).toEqual(standing)
})

test('two columns stay two, and what is in order stays so', () => {
  const two = columns.slice(0, 2)
  expect(order([...head, ...inTurn(two)])).toEqual([...head.slice(0, 2), ...two.flat()])
  expect(order([...head, ...columns.flatMap((column) => [...column, ''])])).toEqual(standing)
})

test('a line that a tool made of two, as a hyphen parted a word, stands in its column', () => {
  const left = [
    'The saws are sharp again, and who',
    'comes by should bring one of these:',
    '1. an apple, or a pear that is ripe, to be eaten at the grindstone',
    'while one waits;',
    '2. some linseed oil in a jar that is',
    'clean;',
    '3. a friend who turns the handle of',
    'the stone.',
  ]
  const right = [
    'Four boats went down to the weir; a',
    'nest (it was a swan’s) had been left',
    'on the lower gate. Please remember:',
    '1. nobody feeds the swan from a boat',
    'that moves;',
    '2. dogs stay in the shed, as long as',
    'she sits;',
    '3. photographs are taken from afar.',
  ]
  const written = left.flatMap((line, at) =>
    // The joined line stands directly above the one that it goes on with.
    at === 3 ? [] : [line, ...(at === 2 ? left.slice(3, 4) : []), '', ...right.slice(at, at + 1), ''],
  )
  const lines = order([...head, ...written, ...right.slice(3, 4)])
  expect(lines.filter((line) => left.includes(line))).toEqual(left)
  expect(lines.slice(2, 10)).toEqual(left)
})
