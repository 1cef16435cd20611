import { type Palette, palettes } from './palettes.ts'
import type { Theme } from './theme.ts'

/** The custom properties of both schemes. */
export function colours(theme: Theme): string {
  const { light, dark } = palettes(theme)
  return (
    `:root{color-scheme:light dark;${properties(light)}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`
  )
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}
