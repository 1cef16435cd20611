import type { SourceBlock } from '../source/blocks.ts'
import type { Desk } from './desk.ts'
import { blank } from './rules/blank.ts'
import { brokenLines } from './rules/broken-lines.ts'
import { captions } from './rules/captions.ts'
import { credits } from './rules/credits.ts'
import { endMark } from './rules/end-mark.ts'
import { banners } from './rules/head/banners.ts'
import { contents } from './rules/head/contents.ts'
import { doubles } from './rules/head/doubles.ts'
import { masthead } from './rules/head/masthead.ts'
import { imprint } from './rules/imprint.ts'
import { numbered } from './rules/numbered.ts'
import { prompts } from './rules/prompts.ts'
import { quotes } from './rules/quotes.ts'
import { sources } from './rules/sources.ts'
import { boxedMarks } from './rules/titles/boxed-marks.ts'
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
  brokenLines,
  numbered,
  endMark,
  prompts,
  styledTitles,
  titles,
  boxedMarks,
  titleLines,
  contents,
  banners,
  masthead,
  imprint,
  sources,
  quotes,
  captions,
  credits,
  typedLists,
  outline,
  doubles,
]
