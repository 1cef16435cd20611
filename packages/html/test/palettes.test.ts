import { expect, test } from 'vitest'
import { palettes, themes } from '../src/index.ts'
import { contrast } from '../src/theme/readable.ts'

test('the colours of a theme', () => {
  expect(palettes(themes.ink).light).toEqual({
    paper: '#fbf8f1',
    tint: '#f3ede0',
    ink: '#221e1a',
    soft: '#655d52',
    line: '#d9cfbd',
    accent: '#b3261e',
    band: '#b3261e',
    warning: '#964b00',
  })
})

test.each(['warm', 'cool', 'white'] as const)('words can be read on both grounds: %s', (paper) => {
  for (const accent of ['#b3261e', '#0b6b4f', '#ffffff', '#000000', '#ffff00', '#808080']) {
    for (const palette of Object.values(palettes({ ...themes.ink, paper, accent }))) {
      for (const word of [palette.ink, palette.soft, palette.accent, palette.warning]) {
        expect(contrast(word, palette.paper)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(word, palette.tint)).toBeGreaterThanOrEqual(4.5)
      }
      expect(contrast('#ffffff', palette.band)).toBeGreaterThanOrEqual(4.5)
    }
  }
})

test('a theme that is none', () => {
  expect(() => palettes({ ...themes.ink, accent: 'red' })).toThrow('Cannot use `"red"` as `theme.accent`')
})
