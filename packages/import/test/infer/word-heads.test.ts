import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from '../docx/docx-of.ts'

const sized = (words: string, size: number) =>
  looking(words, { paragraph: '<w:jc w:val="center"/>', run: `<w:b/><w:sz w:val="${size * 2}"/>` })

const row = (cells: readonly string[]) =>
  `<w:tr>${cells
    .map(
      (cell) =>
        `<w:tc>${cell
          .split('\n')
          .map((line) => p(line))
          .join('')}</w:tc>`,
    )
    .join('')}</w:tr>`

const table = (...rows: string[][]) => `<w:tbl>${rows.map(row).join('')}</w:tbl>`

const text = [sized('要闻', 18), sized('换新', 15), p('喷头换了，水也省了。')]

const draftOf = (before: string[], behind: string[] = []) =>
  infer(readDocx(docxOf({ styles: wpsStyles, body: [...before, ...text, ...behind].join('') }))).draft

test('a masthead set in a table', () => {
  expect(draftOf([table(['节水简报', '第6期\n2024年5月20日'])])).toMatchObject({
    title: '节水简报',
    number: '第6期',
    date: '2024-05-20',
  })
  expect(draftOf([table(['水与园\n南城节水通讯', '第6期'])])).toMatchObject({
    title: '水与园',
    series: '南城节水通讯',
  })
  expect(draftOf([table(['蓝湾社区\n邻里月报', '第6期'])])).toMatchObject({
    title: '邻里月报',
    series: '蓝湾社区',
  })
})

test('a masthead in English set in a table', () => {
  const cells = ['TIDE TABLE\nThe magazine of the Porthgwyn Harbour Users’ Society', 'No. 23\nSeptember 2026']
  expect(draftOf([table(cells)])).toMatchObject({
    title: 'TIDE TABLE',
    series: 'The magazine of the Porthgwyn Harbour Users’ Society',
    number: 'No. 23',
    date: '2026-09',
  })
})

test('whose the bulletin is may stand above its name, and again at the end', () => {
  const before = [sized('南城水务局', 14), sized('节水简报', 36), p('第6期　2024年5月20日')]
  const { title, series, imprint } = draftOf(before, [p('主办单位：南城水务局'), p('编辑：林一禾')])
  expect({ title, series, publisher: imprint?.publisher }).toEqual({
    title: '节水简报',
    series: undefined,
    publisher: '南城水务局',
  })
})

test('who made the issue may be set in a table, or in the lines of one paragraph', () => {
  const imprint = { publisher: '南城水务局', editors: [{ name: '林一禾' }], email: 'lin@example.org' }
  const head = [sized('节水简报', 36), p('2024年5月20日')]
  const cells = table(['主办：南城水务局', '编辑：林一禾'], ['投稿邮箱：lin@example.org', ''])
  expect(draftOf(head, [cells]).imprint).toMatchObject(imprint)
  const lines =
    '<w:p><w:r><w:t>主办：南城水务局</w:t><w:br/><w:t>编辑：林一禾</w:t><w:br/><w:t>投稿邮箱：lin@example.org</w:t><w:br/><w:t>本通报每周一发至各班。</w:t></w:r></w:p>'
  expect(draftOf(head, [lines]).imprint).toMatchObject({
    ...imprint,
    statement: [{ type: 'text', value: '本通报每周一发至各班。' }],
  })
})

test('what stands above the names and is set as they are is of the statement; so is what begins with the name', () => {
  const small = (words: string) => looking(words, { run: '<w:sz w:val="18"/>' })
  const head = [sized('节水简报', 36), p('2024年5月20日')]
  const names = [small('主办：南城水务局'), small('编辑：林一禾')]
  const statementOf = (...lines: string[]) => draftOf(head, [...lines, ...names]).imprint?.statement
  expect(statementOf(small('周四发至各班。'))).toMatchObject([{ value: '周四发至各班。' }])
  expect(statementOf(p('《节水简报》每周四发至各班。'))).toMatchObject([
    { value: '《节水简报》每周四发至各班。' },
  ])
  expect(statementOf(p('周四起每班领一份水表记录。'))).toBeUndefined()
})

test('a notice in the masthead is of the statement; a line of its own names the summary', () => {
  const { summary, imprint, sections } = draftOf([
    sized('节水简报', 36),
    p('2024年5月20日　星期一'),
    p('内部资料，免费交流'),
    p('内容提要'),
    p('喷头换新，雨水进园。'),
  ])
  expect(summary).toBe('喷头换新，雨水进园。')
  expect(imprint?.statement).toMatchObject([{ value: '内部资料，免费交流' }])
  expect(sections.map(({ title }) => title)).toEqual(['要闻'])
})

test('a title may be set with a space between its characters', () => {
  expect(draftOf([sized('节 水 周 报', 36), p('2024年5月20日')]).title).toBe('节水周报')
})
