import { type Palette, palettes, type Theme } from '@cec-bulletin/html'

/** How a mail looks: the tokens of the theme, resolved once. */
export interface Look {
  theme: Theme
  light: Palette
  dark: Palette
  /** Of running text, in px. */
  size: number
  /** The height of a line, in sizes. */
  leading: number
  /** Between two blocks, in px. */
  gap: number
}

/** @throws {TypeError} for a theme that is not what it says. */
export function lookOf(theme: Theme): Look {
  return {
    theme,
    ...palettes(theme),
    // Songs in small sizes are thin on screens, and up to 16 px Windows draws SimSun in coarse bitmaps.
    size: theme.text === 'serif' ? 17 : 16,
    leading: leadings[theme.density],
    gap: gaps[theme.density],
  }
}

const leadings = { compact: 1.75, regular: 1.8, airy: 1.9 }
const gaps = { compact: 14, regular: 18, airy: 22 }
