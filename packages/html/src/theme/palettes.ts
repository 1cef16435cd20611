import { checkTheme } from '../options/check-theme.ts'
import { readable } from './readable.ts'
import type { Theme } from './theme.ts'

interface Ground {
  /** The ground of the page. */
  paper: string
  /** The ground of what is set apart. */
  tint: string
  /** Words. */
  ink: string
  /** Words of less weight. */
  soft: string
  /** Lines between parts; no words. */
  line: string
}

/** The colours of a theme, each as `#rrggbb`. Those of words can be read on `paper` and on `tint`. */
export interface Palette extends Ground {
  /** Links and marks. */
  accent: string
  /** The ground under white words. */
  band: string
  /** The accent of boxes that warn. */
  warning: string
}

const light: Record<Theme['paper'], Ground> = {
  warm: { paper: '#fbf8f1', tint: '#f3ede0', ink: '#221e1a', soft: '#655d52', line: '#d9cfbd' },
  cool: { paper: '#f6f9fb', tint: '#e9f0f4', ink: '#1a2228', soft: '#52616b', line: '#c9d6de' },
  white: { paper: '#ffffff', tint: '#f2f6f4', ink: '#1b2321', soft: '#55625e', line: '#d3ddd9' },
}

const dark: Record<Theme['paper'], Ground> = {
  warm: { paper: '#1a1714', tint: '#25211c', ink: '#e9e2d6', soft: '#b0a596', line: '#453d33' },
  cool: { paper: '#12181c', tint: '#1b2429', ink: '#dde6eb', soft: '#9fb0ba', line: '#35434b' },
  white: { paper: '#121615', tint: '#1b2220', ink: '#e0e8e5', soft: '#a1b0ab', line: '#36423e' },
}

/**
 * The colours of a theme in both schemes, for what shows an issue where no style sheet of ours reaches.
 *
 * @param theme One of `themes`, or one like them.
 * @throws {TypeError} for a theme that is not what it says.
 * @example
 * ```ts
 * import { palettes, themes } from '@cec-bulletin/html'
 *
 * console.log(palettes(themes.ink).light.accent) // #b3261e
 * ```
 */
export function palettes(theme: Theme): { light: Palette; dark: Palette } {
  const { accent, paper } = checkTheme(theme)
  const band = readable(accent, '#ffffff')
  const of = (ground: Ground, warning: string) => ({
    ...ground,
    accent: readable(accent, ground.tint),
    band,
    warning,
  })
  return { light: of(light[paper], '#964b00'), dark: of(dark[paper], '#f0b34a') }
}
