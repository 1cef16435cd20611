import { describe, expect, test } from 'vitest'
import { chart } from '../src/report/chart.ts'
import { disqualified } from '../src/report/disqualified.ts'
import { amount, times } from '../src/report/figures.ts'
import { reportJson } from '../src/report/report-json.ts'
import { table } from '../src/report/table.ts'
import type { Row, SuiteResult } from '../src/suite.ts'

const ours: Row = {
  name: 'ours',
  role: 'ours',
  floor: 'by hand',
  value: 15.25,
  ratio: 1.525,
  large: 1600,
  growth: 104.92,
}

const result: SuiteResult = {
  name: 'html',
  title: 'Writing <HTML>',
  unit: 'µs',
  rows: [
    { name: 'by hand', role: 'floor', floor: 'by hand', value: 10, ratio: 1, large: 1000, growth: 100 },
    ours,
    { name: 'peer "A" & B', role: 'peer', floor: 'by hand', value: 500, ratio: 50, note: '3 of 4 right' },
    { name: 'another', role: 'peer', floor: 'by hand', disqualified: 'drops 2 texts' },
  ],
}

test.each([
  [0, '0'],
  [0.12345, '0.123'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [1234.4, '1234'],
])('the amount %d reads %s', (value, expected) => {
  expect(amount(value)).toBe(expected)
})

test.each([
  [1, '1.00×'],
  [12.34, '12.3×'],
  [512.3, '512×'],
])('the ratio %d reads %s', (value, expected) => {
  expect(times(value)).toBe(expected)
})

test('a table is aligned, and marks ours', () => {
  expect(table(result)).toBe(
    [
      'Writing <HTML>',
      '                    µs  ratio  100×  growth',
      '    by hand       10.0  1.00×  1000    100×  floor',
      '  > ours          15.3  1.52×  1600    105×',
      '    peer "A" & B   500  50.0×                3 of 4 right',
      '    another                                  DISQUALIFIED: drops 2 texts',
    ].join('\n'),
  )
})

describe('the chart', () => {
  const svg = chart([result], { caption: '2026-01-02 · A < B' })

  test('says what it shows, when and where', () => {
    expect(svg).toContain('2026-01-02 · A &lt; B</text>')
    expect(svg).toContain('>Writing &lt;HTML></text>')
    expect(svg).toContain('>peer &quot;A&quot; &amp; B</text>')
  })

  test('draws a bar for each that has a figure, and ours as ours', () => {
    expect(svg.match(/<rect class="\w+"/g)).toEqual([
      '<rect class="floor"',
      '<rect class="ours"',
      '<rect class="peer"',
    ])
    expect(svg).toContain('>disqualified</text>')
  })

  test('has longer bars for larger ratios, all of them inside', () => {
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
    expect(widths[0]).toBeGreaterThan(0)
    expect(widths[2]).toBeLessThan(464 - 216)
  })

  test('is drawn for dark pages too', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)')
  })

  test('leaves out suites without ratios', () => {
    const sizes: SuiteResult = {
      name: 'size',
      title: 'Size',
      unit: 'kB',
      rows: [{ name: 'a', role: 'ours', floor: 'a', value: 1 }],
    }
    expect(chart([result, sizes], { caption: '' })).not.toContain('>Size</text>')
  })
})

test('the JSON has four digits that count', () => {
  const machine = { date: '2026-01-02', node: 'v20', processor: 'A', cores: 2, load: 0.5 }
  const text = reportJson({ machine, quick: false, results: [{ ...result, rows: [ours] }] })
  expect(JSON.parse(text)).toEqual({
    machine,
    quick: false,
    results: [{ ...result, rows: [{ ...ours, ratio: 1.525, growth: 104.9 }] }],
  })
})

describe('disqualified', () => {
  const row = { name: 'a', floor: 'a', disqualified: 'drops 1 texts' }
  const suite = { name: 'html', title: 'HTML', unit: 'µs' } as const

  test.each([
    { who: 'a peer', rows: [{ ...row, role: 'peer' as const }], isOurMistake: false },
    { who: 'a floor', rows: [{ ...row, role: 'floor' as const }], isOurMistake: true },
    { who: 'one of ours', rows: [{ ...row, role: 'ours' as const }], isOurMistake: true },
    {
      who: 'a peer with components of ours',
      rows: [{ ...row, role: 'peer' as const, isOurWork: true }],
      isOurMistake: true,
    },
  ])('$who: our mistake is $isOurMistake', ({ rows, isOurMistake }) => {
    expect(disqualified([{ ...suite, rows }])).toEqual({
      lines: ['DISQUALIFIED in html: a: drops 1 texts'],
      isOurMistake,
    })
  })

  test('nobody', () => {
    expect(disqualified([{ ...suite, rows: [] }])).toEqual({ lines: [], isOurMistake: false })
  })
})
