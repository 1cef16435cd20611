import type { Options, themes } from '@cec-bulletin/html'

/** How the page looks and what it is printed on; what is left out is as `toHtml` has it. */
export interface Look {
  theme?: keyof typeof themes
  paper?: NonNullable<Options['paper']>
}
