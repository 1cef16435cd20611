import { expect, test } from 'vitest'
import { hasScript } from '../../src/pictures/has-script.ts'
import { svg } from '../build/folder.ts'

const holding = (inside: string) => svg.replace('</svg>', `${inside}</svg>`)

test.each([
  '<script>1</script>',
  '<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">1</a.b:script>',
  '<图:script xmlns:图="http://www.w3.org/2000/svg">1</图:script>',
  '<foreignObject/>',
  '<a href="javascript:1"/>',
  '<a href="&#106;avascript:1"/>',
  '<a href="&#x6A;avascript&#58;1"/>',
  '<a href="java&#10;script:1"/>',
  '<a href="java\nscript:1"/>',
  '<a href="&#1;javascript:1"/>',
  '<?xml-stylesheet href="a.xsl" type="text/xsl"?>',
])('a script: %s', (inside) => {
  expect(hasScript(holding(inside))).toBe(true)
})

test.each(['<text>A &#106; &#99999999; description: yes</text>', '<script-like/>', '<a href="a.html"/>'])(
  'no script: %s',
  (inside) => {
    expect(hasScript(holding(inside))).toBe(false)
  },
)

test('a script in UTF-16, behind what looks like an SVG in UTF-8', () => {
  const hidden = Buffer.from('\uFEFF<!--', 'utf16le').toString('latin1') + svg
  const script = Buffer.from('--><script>1</script>', 'utf16le').toString('latin1')
  expect(hasScript(hidden + script)).toBe(true)
})
