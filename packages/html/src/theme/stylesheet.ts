import type { Issue } from '@cec-bulletin/schema/model'
import { colours } from './colours.ts'
import { faces } from './css/faces.ts'
import { markers } from './css/markers.ts'
import { mastheads } from './css/masthead.ts'
import { nodes } from './css/nodes.ts'
import { page } from './css/page.ts'
import { measure, wide } from './css/page-width.ts'
import { paragraphs } from './css/paragraphs.ts'
import { parts } from './css/parts.ts'
import { paper, print } from './css/print.ts'
import { cssString } from './css-string.ts'
import type { Paper } from './paper.ts'
import type { Theme } from './theme.ts'

interface Look {
  theme: Theme
  paper: Paper
}

const lineHeights = { compact: 1.65, regular: 1.85, airy: 1.95 }

const gaps = { compact: '.7rem', regular: '1rem', airy: '1.25rem' }

/** Only constants, the theme's tokens and the running title, as an escaped string, get into the style. */
export function stylesheet(issue: Issue, { theme, paper: sheet }: Look): string {
  const tokens =
    `:root{${measure(theme)};--gap:${gaps[theme.density]};line-height:${lineHeights[theme.density]}}` +
    `body,[lang]{font-family:var(--${theme.text})}` +
    `h1,h2,h3,h4,h5,h6{font-family:var(--${theme.titles})}`
  const styles = [
    colours(theme),
    faces,
    tokens,
    page,
    nodes,
    parts,
    paragraphs[theme.paragraphs],
    markers,
    wide,
    mastheads[theme.masthead],
    print,
    paper(sheet, cssString(issue.series ?? issue.title)),
  ]
  return styles
    .join('')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(';}', '}')
}
