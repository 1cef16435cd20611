import { readable } from './readable.ts'
import type { Theme } from './theme.ts'

interface Palette {
  paper: string
  /** The ground of what is set apart. */
  tint: string
  ink: string
  /** For words of less weight. */
  soft: string
  line: string
}

const light: Record<Theme['paper'], Palette> = {
  warm: { paper: '#fbf8f1', tint: '#f3ede0', ink: '#221e1a', soft: '#655d52', line: '#d9cfbd' },
  cool: { paper: '#f6f9fb', tint: '#e9f0f4', ink: '#1a2228', soft: '#52616b', line: '#c9d6de' },
  white: { paper: '#ffffff', tint: '#f2f6f4', ink: '#1b2321', soft: '#55625e', line: '#d3ddd9' },
}

const dark: Record<Theme['paper'], Palette> = {
  warm: { paper: '#1a1714', tint: '#25211c', ink: '#e9e2d6', soft: '#b0a596', line: '#453d33' },
  cool: { paper: '#12181c', tint: '#1b2429', ink: '#dde6eb', soft: '#9fb0ba', line: '#35434b' },
  white: { paper: '#121615', tint: '#1b2220', ink: '#e0e8e5', soft: '#a1b0ab', line: '#36423e' },
}

/** The custom properties of both schemes. `--band` is the ground under white words. */
export function colours({ accent, paper }: Theme): string {
  const white = '#ffffff'
  const band = `--band:${readable(accent, white)};`
  return (
    `:root{color-scheme:light dark;${band}${properties(light[paper], accent)}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(dark[paper], accent)}}}`
  )
}

function properties(palette: Palette, accent: string): string {
  const all = Object.entries({ ...palette, accent: readable(accent, palette.tint) })
  return all.map(([name, value]) => `--${name}:${value}`).join(';')
}
