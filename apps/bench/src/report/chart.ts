import type { SuiteResult } from '../suite.ts'
import { panel } from './panel.ts'
import { xml } from './xml.ts'

export interface ChartOptions {
  /** When and where the figures were taken. */
  caption: string
}

const width = 960
const gap = 32
const top = 56

/** The suites that have a floor as an SVG picture in two columns, readable on light and dark pages. */
export function chart(results: readonly SuiteResult[], { caption }: ChartOptions): string {
  const columns: [number, number] = [top, top]
  const panels = results.filter(hasRatios).map((result) => {
    const column = columns[0] <= columns[1] ? 0 : 1
    const { svg, height } = panel(result, (width - gap) / 2)
    const place = `translate(${column * ((width + gap) / 2)} ${columns[column]})`
    columns[column] += height + gap
    return `<g transform="${place}">\n${svg}\n</g>`
  })
  const height = Math.max(...columns)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">How long each takes, as a ratio to the floor</title>
<desc id="description">Shorter is faster. Bars grow with the logarithm of the ratio; the figures stand behind them. ${xml(caption)}</desc>
<style>${style}</style>
<text class="head" x="0" y="18">Time as a ratio to the floor: shorter is faster, on a logarithmic scale</text>
<text class="note" x="0" y="36">${xml(caption)}</text>
${panels.join('\n')}
</svg>
`
}

const hasRatios = ({ rows }: SuiteResult) => rows.some(({ ratio }) => ratio !== undefined)

// Contrast of each colour with white, and of its dark counterpart with #0d1117, is at least 4.5 for text and 3 for bars.
const style = `
text { font: 12px ui-sans-serif, system-ui, sans-serif; fill: #1f2328 }
.head { font-size: 15px; font-weight: 600 }
.title { font-weight: 600 }
.note { fill: #59636e }
.ours { font-weight: 700 }
rect { fill: #818b98 }
rect.floor { fill: #b7bdc8; stroke: #818b98 }
rect.ours { fill: #1a7f37 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .note { fill: #9198a1 }
  rect { fill: #656c76 }
  rect.floor { fill: #2a313c; stroke: #656c76 }
  rect.ours { fill: #2ea043 }
}
`
