import { read } from '../read.ts'

/** Cells with a blank line between any two. */
export const apart = (...cells: string[]) => cells.join('\n\n')

/** The rows and captions of the tables in a bulletin around these lines. */
export const rowsOf = (table: string) =>
  read(
    [
      '两岸简报',
      '第3期',
      '街巷动态',
      '早市',
      '早市从三月起在南门外开张，清晨五点到七点开市。',
      table,
      '收摊以后由值班的人扫地。',
    ].join('\n\n'),
  ).blocks.filter((block) => /^(?:row|table)/.test(block))

/** Of the table of stalls in these tests. */
export const stalls = [
  'row: 摊位|客人|收入（元）',
  'row: 面馆|40|900',
  'row: 茶铺|26|620',
  'row: 鱼档|31|1,080',
]
