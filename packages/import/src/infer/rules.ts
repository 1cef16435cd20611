import type { SourceBlock } from '../source/blocks.ts'
import type { Desk } from './desk.ts'
import { typedNotes } from './notes/typed-notes.ts'
import { blank } from './rules/blank.ts'
import { boxedMarks } from './rules/boxes/boxed-marks.ts'
import { calls } from './rules/boxes/calls.ts'
import { loneSigns } from './rules/boxes/lone-signs.ts'
import { pastIssues } from './rules/boxes/past-issues.ts'
import { seriesName } from './rules/boxes/series-name.ts'
import { looseRules } from './rules/breaks/loose-rules.ts'
import { splitAtBreaks } from './rules/breaks/split-at-breaks.ts'
import { callouts } from './rules/callouts.ts'
import { captions } from './rules/captions/captions.ts'
import { pairCaptions } from './rules/captions/pair-captions.ts'
import { endMark } from './rules/end-mark.ts'
import { banners } from './rules/head/banners.ts'
import { contents } from './rules/head/contents.ts'
import { doubles } from './rules/head/doubles.ts'
import { mastheadLines } from './rules/head/lines/masthead-lines.ts'
import { masthead } from './rules/head/masthead.ts'
import { mastheadTable } from './rules/head/masthead-table.ts'
import { summaryName } from './rules/head/summary-name.ts'
import { titleAgain } from './rules/head/title-again.ts'
import { imprint } from './rules/imprint.ts'
import { furniture } from './rules/lines/furniture.ts'
import { hyphens } from './rules/lines/hyphens.ts'
import { labelledLines } from './rules/lines/labelled-lines.ts'
import { mailNotices } from './rules/lines/mail-notices.ts'
import { markedQuotes } from './rules/lines/marked-quotes.ts'
import { paragraphs } from './rules/lines/paragraphs.ts'
import { spacedTables } from './rules/lines/spaced-tables.ts'
import { spaces } from './rules/lines/spaces.ts'
import { bareAddresses } from './rules/links/bare-addresses.ts'
import { setAddressesAside } from './rules/links/set-addresses-aside.ts'
import { tieAddresses } from './rules/links/tie-addresses.ts'
import { afterImprint } from './rules/makers/after-imprint.ts'
import { numbered } from './rules/numbered.ts'
import { quotes } from './rules/quotes.ts'
import { sources } from './rules/sources.ts'
import { listedTitles } from './rules/titles/listed-titles.ts'
import { numberedTitles } from './rules/titles/numbered-titles.ts'
import { ornaments } from './rules/titles/ornaments.ts'
import { outline } from './rules/titles/outline.ts'
import { epigraphs } from './rules/titles/plain/epigraphs.ts'
import { plainTitles } from './rules/titles/plain/plain-titles.ts'
import { sideTitles } from './rules/titles/ranked/side-titles.ts'
import { styledTitles } from './rules/titles/styled-titles.ts'
import { titleLines } from './rules/titles/title-lines.ts'
import { titlePieces } from './rules/titles/title-pieces.ts'
import { titles } from './rules/titles/titles.ts'
import { trustedLevels } from './rules/titles/trusted-levels.ts'
import { typedLists } from './rules/typed-lists.ts'
import { unmarkedLists } from './rules/unmarked-lists.ts'

/** Takes the blocks of a document, and gives them with more said of them: roles, lists, quotes, captions. */
export type Rule = (blocks: readonly SourceBlock[], desk: Desk) => SourceBlock[]

/** In this order: each relies on what those before it have found. */
export const rules: readonly Rule[] = [
  mailNotices,
  furniture,
  markedQuotes,
  labelledLines,
  setAddressesAside,
  spacedTables,
  paragraphs,
  hyphens,
  splitAtBreaks,
  blank,
  plainTitles,
  numberedTitles,
  numbered,
  endMark,
  banners,
  pairCaptions,
  mastheadTable,
  trustedLevels,
  titlePieces,
  listedTitles,
  mastheadLines,
  styledTitles,
  titles,
  sideTitles,
  calls,
  seriesName,
  pastIssues,
  boxedMarks,
  loneSigns,
  titleLines,
  contents,
  titleAgain,
  summaryName,
  masthead,
  typedNotes,
  afterImprint,
  imprint,
  looseRules,
  sources,
  quotes,
  captions,
  typedLists,
  unmarkedLists,
  callouts,
  outline,
  ornaments,
  epigraphs,
  tieAddresses,
  doubles,
  bareAddresses,
  spaces,
]
