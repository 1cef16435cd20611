import { type Palette, palettes, type Theme } from '@cec-bulletin/html'
import { darkStyle } from './dark-style.ts'

/** How a mail looks: the tokens of the theme, resolved once. */
export interface Look {
  theme: Theme
  light: Palette
  dark: Palette
  /** The style sheet that puts the dark palette in the place of the light one. */
  darkStyle: string
  /** Of running text, in px. */
  size: number
  /** The height of a line, in sizes. */
  leading: number
  /** Between two blocks, in px. */
  gap: number
}

/** @throws {TypeError} for a theme that is not what it says. */
export function lookOf(theme: Theme): Look {
  // Nearly all mails of a program are in one look, and colours that can be read take longer to find than its words.
  if (latest === undefined || !isSame(theme, latest.theme)) latest = resolved({ ...theme })
  return latest
}

let latest: Look | undefined

function isSame(theme: Theme, other: Theme): boolean {
  const tokens = Object.keys(theme) as (keyof Theme)[]
  return tokens.length === Object.keys(other).length && tokens.every((token) => theme[token] === other[token])
}

function resolved(theme: Theme): Look {
  const { light, dark } = palettes(theme)
  return {
    theme,
    light,
    dark,
    darkStyle: darkStyle(dark),
    // Songs in small sizes are thin on screens, and up to 16 px Windows draws SimSun in coarse bitmaps.
    size: theme.text === 'serif' ? 17 : 16,
    leading: leadings[theme.density],
    gap: gaps[theme.density],
  }
}

const leadings = { compact: 1.75, regular: 1.8, airy: 1.9 }
const gaps = { compact: 14, regular: 18, airy: 22 }
