import { expect, test } from 'vitest'
import { read } from './read.ts'

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
