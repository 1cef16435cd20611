import type {
  Article,
  Block,
  FootnoteDefinition,
  List,
  ListItem,
  Section,
  TableRow,
} from '@cec-bulletin/schema/model'
import { checkPrefix } from './options/check-prefix.ts'
import { checkTheme } from './options/check-theme.ts'
import { choice } from './options/choice.ts'
import type { Around } from './page/around.ts'
import type { Paper } from './theme/paper.ts'
import type { Theme } from './theme/theme.ts'
import { themes } from './theme/themes.ts'

/** What may begin on a line of its own. */
export type LinedNode = Section | Article | Block | ListItem | TableRow | FootnoteDefinition

/** Everything may be left out. */
export interface Options {
  /** A whole page, with head, table of contents and theme, instead of one `<article>` to put into a page. @default false */
  document?: boolean
  /** The level of the title, when a fragment goes under headings of the page around it. @default 1 */
  headingLevel?: 1 | 2 | 3
  /**
   * What each id begins with, so that several fragments can stand on one page, and no section becomes a global of the
   * page's scripts: letters, digits, `-` and `_`, a letter first. @default ''
   */
  idPrefix?: string
  /**
   * How links are marked that leave the host of `issue.url`: by nothing, by `rel="external noopener"`, or by that
   * and the host's name, readable behind the link. @default 'rel'
   */
  externalLinks?: 'plain' | 'rel' | 'host'
  /**
   * What is printed in front of an item, `※` or `2.`, by its list and its place in it, from 0: for where no style sheet
   * reaches. It comes out as `<span class="marker">※</span>`, the first child of each item, of the notes' too; `markOf`
   * of `@cec-bulletin/schema/model` says what the marks are.
   *
   * @default none: the style draws them
   */
  markerOf?: (list: List, index: number) => string
  /**
   * Where a picture is that stands beside the issue: given its path, such as `images/a.jpg`, an address with `https:`,
   * `http:` or `data:image/`, or a path from the page. Without it such a picture is an error. @default none
   */
  resolve?: (path: string) => string
  /**
   * The line on which a section, an article, a block, an item, a row or a note of the issue begins in its source, for a
   * preview that follows the caret: it comes out as `data-line`. The issue itself holds no lines; `onBlock` of
   * `@cec-bulletin/markdown` tells them. @default none
   */
  lineOf?: (node: LinedNode) => number | undefined
  /** The look of a document. @default themes.ink */
  theme?: Theme
  /** What a document is printed on: a sheet of paper or a screen's page. @default 'A4' */
  paper?: Paper
  /** What a document has beside the issue, for a site that it is a page of. @default nothing */
  around?: Around
}

export type Settings = Required<Omit<Options, Functions>> & Pick<Options, Functions>

type Functions = 'markerOf' | 'resolve' | 'lineOf'

/** @throws {TypeError} when an option is none of what it may be. */
export function settingsOf(options: Options = {}): Settings {
  const {
    document = false,
    headingLevel = 1,
    idPrefix = '',
    externalLinks = 'rel',
    theme = themes.ink,
    paper = 'A4',
    around = {},
    markerOf,
    resolve,
    lineOf,
  } = options
  if ('plugins' in options) {
    throw new TypeError(
      'Cannot run `plugins` here; expected them at `toHtmlThrough` of @cec-bulletin/html/rehype',
    )
  }
  return {
    document: choice(document, { of: 'document', among: [false, true] }),
    headingLevel: choice(headingLevel, { of: 'headingLevel', among: [1, 2, 3] }),
    idPrefix: checkPrefix(idPrefix),
    externalLinks: choice(externalLinks, { of: 'externalLinks', among: ['plain', 'rel', 'host'] }),
    theme: document ? checkTheme(theme) : theme,
    paper: choice(paper, { of: 'paper', among: ['A4', '16:9'] }),
    around,
    ...(markerOf && { markerOf }),
    ...(resolve && { resolve }),
    ...(lineOf && { lineOf }),
  }
}
