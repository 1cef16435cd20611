import { compact } from './css/compact.ts'
import { frame } from './css/frame.ts'
import { paper, print } from './css/print.ts'
import { cssString } from './css-string.ts'
import { look } from './look.ts'
import type { Paper } from './paper.ts'
import type { Theme } from './theme.ts'

interface Sheet {
  theme: Theme
  paper: Paper
}

/** Only constants, the theme's tokens and the title that runs over a print, as an escaped string, get into the style. */
export function pageStyle(title: string, { theme, paper: sheet }: Sheet): string {
  return compact([...look(theme), frame, print, paper(sheet, cssString(title))])
}
