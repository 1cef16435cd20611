import type { Issue } from '@cec-bulletin/schema/model'
import type { Settings } from '../options.ts'
import { colours } from './colours.ts'
import { base } from './css/base.ts'
import { faces } from './css/faces.ts'
import { markers } from './css/markers.ts'
import { mastheads } from './css/masthead.ts'
import { paragraphs } from './css/paragraphs.ts'
import { paper, print } from './css/print.ts'
import { wide } from './css/wide.ts'
import { cssString } from './css-string.ts'

const lineHeights = { compact: 1.65, regular: 1.85, airy: 1.95 }

const gaps = { compact: '.7rem', regular: '1rem', airy: '1.25rem' }

/** Constants, the theme's tokens, and the running title as an escaped string: nothing else gets into the style. */
export function stylesheet(issue: Issue, { theme, paper: sheet }: Settings): string {
  const tokens =
    `:root,[lang]{--text:var(--${theme.text});--titles:var(--${theme.titles})}` +
    `:root{--measure:${theme.measure}em;--leading:${lineHeights[theme.density]};--gap:${gaps[theme.density]}}`
  const styles = [
    colours(theme),
    faces,
    tokens,
    base,
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
