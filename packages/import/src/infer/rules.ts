import type { SourceBlock } from '../source/blocks.ts'
import type { Desk } from './desk.ts'
import { addresses } from './rules/addresses.ts'
import { blank } from './rules/blank.ts'
import { captions } from './rules/captions.ts'
import { contents } from './rules/head/contents.ts'
import { doubles } from './rules/head/doubles.ts'
import { masthead } from './rules/head/masthead.ts'
import { titleAgain } from './rules/head/title-again.ts'
import { imprint } from './rules/imprint.ts'
import { numbered } from './rules/numbered.ts'
import { quotes } from './rules/quotes.ts'
import { sources } from './rules/sources.ts'
import { outline } from './rules/titles/outline.ts'
import { styledTitles } from './rules/titles/styled-titles.ts'
import { titleLines } from './rules/titles/title-lines.ts'
import { titles } from './rules/titles/titles.ts'
import { typedLists } from './rules/typed-lists.ts'

/** Takes the blocks of a document, and gives them with more said of them: roles, lists, quotes, captions. */
export type Rule = (blocks: readonly SourceBlock[], desk: Desk) => SourceBlock[]

/** In this order: each relies on what those before it have found. */
export const rules: readonly Rule[] = [
  blank,
  numbered,
  styledTitles,
  titles,
  titleLines,
  contents,
  titleAgain,
  masthead,
  imprint,
  sources,
  quotes,
  captions,
  typedLists,
  outline,
  doubles,
  addresses,
]
