import { expect, test } from 'vitest'
import { read } from '../read.ts'

test('cells that stand one below the other may have white space beside digits and within numbers', () => {
  const cells = ['周次', '人次', '占比', '第 43 周', '1 588', '2.9%', '第 44 周', '1 902', '3.4%']
  const { blocks } = read(
    ['两岸简报', '第3期', '早市', '早市从三月起在南门外开张。', ...cells, '收摊以后由值班的人扫地。'].join(
      '\n\n',
    ),
  )
  expect(blocks.filter((block) => block.startsWith('row: '))).toEqual([
    'row: 周次|人次|占比',
    'row: 第43周|1 588|2.9%',
    'row: 第44周|1 902|3.4%',
  ])
})

const lines = (...all: string[]) => read(all.join('\n'))

test('the names of columns in Latin letters stand above a row of numbers', () => {
  const text = (names: string) =>
    lines(
      'Oxbow Letter',
      'Issue 3',
      'NEWS',
      'Saws',
      names,
      'Hand 14 18',
      'Band 2 3',
      'Fret 3 2',
      'All are sharp.',
    )
  expect(text('Saw Monday Friday').blocks).toContain('row: Saw|Monday|Friday')
  expect(text('They are sharp.').blocks).not.toContain('row: They|are|sharp.')
})

test('a row of which the last numbers stand on lines of their own is one', () => {
  const { blocks } = lines(
    ...[
      '两岸通讯',
      '第3期',
      '街巷动态',
      '早市',
      '门 摊位 抽签',
      '南门 12 30',
      '西门 8',
      '',
      '21',
      '',
      '北门 5 9',
    ],
    '早市从三月起在南门外开张，清晨五点到七点开市。',
  )
  expect(blocks.filter((line) => line.startsWith('row'))).toEqual([
    'row: 门|摊位|抽签',
    'row: 南门|12|30',
    'row: 西门|8|21',
    'row: 北门|5|9',
  ])
})

test('below the title of a table its names are set off by dashes', () => {
  const { blocks } = lines(
    ...['两岸通讯', '第3期 2024年5月20日', ''],
    ...['早市', '', '早市开张了。', '', 'Stall        Days   Price', '-----------  ----   -----'],
    ...['South gate      3     120', 'North gate      5      90', '', '早市开张了。'],
  )
  expect(blocks.filter((line) => line.startsWith('row'))).toEqual([
    'row: Stall|Days|Price',
    'row: South gate|3|120',
    'row: North gate|5|90',
  ])
})

const rowsOf = (...table: string[]) =>
  lines(
    'Oxbow Letter',
    'Issue 3',
    '',
    'NEWS',
    '',
    'Boats',
    '',
    'The boats go when the water is high.',
    ...table,
  ).blocks.filter((block) => block.startsWith('row: '))

test('below the names of columns, numbers and dates part the cells of rows', () => {
  expect(
    rowsOf(
      'Day First boat Skipper',
      'Sat 4 May 09:20 Ann Lee',
      'Sun 12 May 10:05 Kim Osei',
      'Children go free.',
    ),
  ).toEqual(['row: Day|First boat|Skipper', 'row: Sat 4 May|09:20|Ann Lee', 'row: Sun 12 May|10:05|Kim Osei'])
  const fares = ['Child £2 £3', 'Old salt £5 £6', 'Dog £1 £1']
  expect(rowsOf('Fare Now From 1 May', ...fares)[0]).toEqual('row: Fare|Now|From 1 May')
  // Where the names cannot be told apart, the numbers below part the cells all the same.
  expect(rowsOf('Fare Now From Pier 1 May', ...fares).slice(1)).toEqual([
    'row: Child|£2|£3',
    'row: Old salt|£5|£6',
    'row: Dog|£1|£1',
  ])
  // A row of another number of cells is none.
  expect(rowsOf('Day First boat Skipper', 'Sat 4 May Ann Lee', 'Sun 12 May 10:05 Kim Osei')).toEqual([])
})

test('groups of as many cells are rows, or columns where that makes the cells of each more alike', () => {
  const table = ['row: Boat|First run|Skipper', 'row: Heron|4 May|Ann Lee', 'row: Old Coot|12 May|Kim Osei']
  const rows = [
    'Boat',
    'First run',
    'Skipper',
    '',
    'Heron',
    '4 May',
    'Ann Lee',
    '',
    'Old Coot',
    '12 May',
    'Kim Osei',
  ]
  const columns = [
    'Boat',
    'Heron',
    'Old Coot',
    '',
    'First run',
    '4 May',
    '12 May',
    '',
    'Skipper',
    'Ann Lee',
    'Kim Osei',
  ]
  expect(rowsOf('', ...rows, '', 'Children go free.')).toEqual(table)
  expect(rowsOf(...columns, '', 'Children go free.')).toEqual(table)
  expect(rowsOf('', ...rows.filter((line) => line !== '4 May'), '', 'Children go free.')).toEqual([])
})

test('the cells of English names that stand one below the other are a table where each row has the same numbers', () => {
  const cells = ['Site', 'June', 'July', 'Cobble Mill', '24', '26', 'Low Ings', '19', '21']
  expect(rowsOf(...cells.flatMap((cell) => ['', cell]), '', 'Children go free.')).toEqual([
    'row: Site|June|July',
    'row: Cobble Mill|24|26',
    'row: Low Ings|19|21',
  ])
})

test('cells with blank lines around each are a table where those of each column are alike', () => {
  const cells = [
    '阶段',
    '时间',
    '案卷（万卷）',
    '第一步',
    '11 月 2 日至 30 日',
    '6.5',
    '第二步',
    '12 月 1 日至 31 日',
    '7.2',
  ]
  const apart = (all: readonly string[]) => all.flatMap((cell) => ['', cell])
  expect(rowsOf(...apart(cells).slice(1), '', '查档须知', '查阅土地档案的，请提前三天打电话预约。')).toEqual([
    'row: 阶段|时间|案卷（万卷）',
    'row: 第一步|11月2日至30日|6.5',
    'row: 第二步|12月1日至31日|7.2',
  ])
  const titles = ['早市', '夜市', '操场', '老树', '渡口', '水塘', '食堂', '车间', '档案']
  expect(rowsOf(...apart(titles), '', '查阅土地档案的，请提前三天打电话预约。')).toEqual([])
})

test('the parts of a date are one cell, of whichever year', () => {
  expect(
    rowsOf(
      '阶段 时间 案卷（万卷）',
      '第一步 12 月 1 日至次年 1 月 31 日 7.2',
      '第二步 次年 2 月 20 日至 3 月 31 日 3.1',
    ),
  ).toEqual([
    'row: 阶段|时间|案卷（万卷）',
    'row: 第一步|12月1日至次年1月31日|7.2',
    'row: 第二步|次年2月20日至3月31日|3.1',
  ])
})

test('a dash alone is no number of a row: the editor is asked', () => {
  const hints = (dash: string) =>
    lines(
      ...[
        '两岸通讯',
        '第3期 2024年5月20日',
        '',
        '街巷动态',
        '',
        '早市',
        '',
        '早市从三月起在南门外开张。',
        '',
      ],
      ...[
        `路线 里程 终点`,
        `北门 ${dash} 码头`,
        `南门 ${dash} 石桥`,
        `老井 ${dash} 渡口`,
        `东岸 ${dash} 西岸`,
        '',
      ],
      '早市从三月起在南门外开张。',
    ).hints.filter(({ rule }) => rule === 'table').length
  expect([hints('–'), hints('7')]).toEqual([1, 0])
})

test('the dots of a list of contents are no cells', () => {
  const entries = [
    '周末讲座. . . . . . . . . . 1',
    '儿童故事会 . . . . . . . . 2',
    '征集旧借书证. . . . . . . 2',
  ]
  expect(
    read(
      ['两岸简报', '第3期', '目录', ...entries, '周末讲座', '讲座在晚上七点。'].join('\n\n'),
    ).blocks.join(),
  ).not.toContain('row:')
})
