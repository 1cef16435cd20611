import { colours } from './colours.ts'
import { faces } from './css/faces.ts'
import { markers } from './css/markers.ts'
import { mastheads } from './css/masthead.ts'
import { nodes } from './css/nodes.ts'
import { page } from './css/page.ts'
import { paragraphs } from './css/paragraphs.ts'
import { parts } from './css/parts.ts'
import type { Theme } from './theme.ts'

const lineHeights = { compact: 1.65, regular: 1.85, airy: 1.95 }

const gaps = { compact: '.7rem', regular: '1rem', airy: '1.25rem' }

/** How an issue looks, on a page of its own as well as within another: `:root` and `body` are what holds it. */
export function look(theme: Theme): string[] {
  const tokens =
    `:root{--measure:${theme.measure}em;--page:var(--measure);--gap:${gaps[theme.density]};line-height:${lineHeights[theme.density]}}` +
    `body,[lang]{font-family:var(--${theme.text})}` +
    `h1,h2,h3,h4,h5,h6{font-family:var(--${theme.titles})}`
  return [
    colours(theme),
    faces,
    tokens,
    page,
    nodes,
    parts,
    paragraphs[theme.paragraphs],
    markers,
    mastheads[theme.masthead],
  ]
}
