import { expect, test } from 'vitest'
import { furnitureOf } from '../../../src/readers/pdf/layout/furniture-of.ts'
import type { Row } from '../../../src/readers/pdf/rows/row.ts'

const rowOf = (
  page: number,
  text: string,
  { left = 40, base, size = 8 }: { left?: number; base: number; size?: number },
): Row => {
  const right = left + text.length * size
  const item = { text, left, right, base, size, bold: false, italic: false, isArtifact: false, offset: 0 }
  return { page, items: [item], left, right, base, size, bold: false }
}

test('the lines of an imprint at the foot of the last page are no footer, however many stand side by side', () => {
  const text = (page: number) =>
    Array.from({ length: 8 }, (_, line) =>
      rowOf(page, `停了${page}${line}年的老钟楼，今天正午敲响了十二下。`, {
        base: 200 + line * 15 + page,
        size: 10,
      }),
    )
  const foot = (page: number) => [
    rowOf(page, '梧桐树下·第41期', { base: 810 }),
    rowOf(page, `${page}`, { left: 540, base: 810 }),
  ]
  const lines = [
    rowOf(2, '主办：校友会', { base: 778 }),
    rowOf(2, '编辑：苏亭', { left: 200, base: 778 }),
    rowOf(2, '邮箱：a@e.cn', { base: 790 }),
    rowOf(2, '网址：https://e.cn/', { left: 200, base: 790 }),
    rowOf(2, '每月10日出版', { left: 400, base: 790 }),
  ]
  const note = rowOf(1, '鲸鱼座的一颗二等星，春天傍晚在西南低空。', { base: 790 })
  const found = furnitureOf([
    { number: 1, height: 842, rows: [...text(1), note, ...foot(1)] },
    { number: 2, height: 842, rows: [...text(2), ...lines, ...foot(2)] },
  ])
  expect(lines.filter((row) => found.has(row))).toEqual([])
  expect([...found.keys()].map(({ items }) => items[0]?.text)).toContain('梧桐树下·第41期')
})
