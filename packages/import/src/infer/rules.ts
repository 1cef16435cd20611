import type { SourceBlock } from '../source/blocks.ts'
import type { Desk } from './desk/desk.ts'
import { boxedMarks } from './rules/boxes/boxed-marks.ts'
import { callouts } from './rules/boxes/callouts.ts'
import { blank } from './rules/breaks/blank.ts'
import { endMark } from './rules/breaks/end-mark.ts'
import { looseRules } from './rules/breaks/loose-rules.ts'
import { splitAtBreaks } from './rules/breaks/split-at-breaks.ts'
import { captions } from './rules/captions/captions.ts'
import { pairCaptions } from './rules/captions/pair-captions.ts'
import { afterImprint } from './rules/furniture/after-imprint.ts'
import { banners } from './rules/furniture/banners.ts'
import { calls } from './rules/furniture/calls.ts'
import { loneSigns } from './rules/furniture/lone-signs.ts'
import { mailNotices } from './rules/furniture/mail-notices.ts'
import { furniture } from './rules/furniture/page-furniture.ts'
import { pastIssues } from './rules/furniture/past-issues.ts'
import { accountName } from './rules/head/account-name.ts'
import { doubles } from './rules/head/doubles.ts'
import { mastheadLines } from './rules/head/lines/masthead-lines.ts'
import { loneFields } from './rules/head/lone-fields.ts'
import { masthead } from './rules/head/masthead.ts'
import { mastheadTable } from './rules/head/masthead-table.ts'
import { summaryName } from './rules/head/summary-name.ts'
import { titleAgain } from './rules/head/title-again.ts'
import { imprint } from './rules/imprint/imprint.ts'
import { hyphens } from './rules/lines/hyphens.ts'
import { labelledLines } from './rules/lines/labelled-lines.ts'
import { lineOrder } from './rules/lines/line-order.ts'
import { markedQuotes } from './rules/lines/marked-quotes.ts'
import { paragraphs } from './rules/lines/paragraphs.ts'
import { spaces } from './rules/lines/spaces.ts'
import { spacedTables } from './rules/lines/tables/spaced-tables.ts'
import { unfinished } from './rules/lines/unfinished.ts'
import { bareAddresses } from './rules/links/bare-addresses.ts'
import { setAddressesAside } from './rules/links/set-addresses-aside.ts'
import { tieAddresses } from './rules/links/tie-addresses.ts'
import { lostLists } from './rules/lists/lost-lists.ts'
import { numbered } from './rules/lists/numbered.ts'
import { typedLists } from './rules/lists/typed-lists.ts'
import { unmarkedLists } from './rules/lists/unmarked-lists.ts'
import { footNotes } from './rules/notes/foot-notes.ts'
import { smallNotes } from './rules/notes/small-notes.ts'
import { typedNotes } from './rules/notes/typed-notes.ts'
import { quotes } from './rules/quotes.ts'
import { sources } from './rules/sources.ts'
import { contents } from './rules/titles/contents/contents.ts'
import { listedTitles } from './rules/titles/contents/listed-titles.ts'
import { numberedTitles } from './rules/titles/numbered-titles.ts'
import { ornaments } from './rules/titles/ornaments.ts'
import { plainTitles } from './rules/titles/plain/plain-titles.ts'
import { outline } from './rules/titles/ranked/outline.ts'
import { sideTitles } from './rules/titles/ranked/side-titles.ts'
import { trustedLevels } from './rules/titles/ranked/trusted-levels.ts'
import { styledTitles } from './rules/titles/styled-titles.ts'
import { titleLines } from './rules/titles/title-lines.ts'
import { titlePieces } from './rules/titles/title-pieces.ts'
import { titles } from './rules/titles/titles.ts'

/** Takes the blocks of a document, and gives them with more said of them: roles, lists, quotes, captions. */
export type Rule = (blocks: readonly SourceBlock[], desk: Desk) => SourceBlock[]

/**
 * What is done to a document, in this order: each rule relies on what those before it have found. One that finds nothing to
 * do, as those for lines do in a Word file, hands the blocks on as they are.
 */
export const rules: readonly Rule[] = [
  // Lines of a text or a PDF become paragraphs, tables and quotes; what stands on every page is dropped.
  lineOrder,
  mailNotices,
  furniture,
  footNotes,
  markedQuotes,
  labelledLines,
  setAddressesAside,
  spacedTables,
  paragraphs,
  hyphens,
  // Paragraphs of Word and of pages are parted where their writer did it by line breaks.
  splitAtBreaks,
  blank,
  // Titles of a text, in which nothing says how a line looks; items whose bullets were lost look like them.
  lostLists,
  plainTitles,
  // What looks like a title and is none: items that Word numbers, banners, captions.
  numberedTitles,
  numbered,
  endMark,
  banners,
  pairCaptions,
  // Titles by their styles, the list of contents and their looks; not yet what each is the title of.
  mastheadTable,
  trustedLevels,
  titlePieces,
  listedTitles,
  mastheadLines,
  styledTitles,
  titles,
  sideTitles,
  // What editors for WeChat and websites put between and around texts.
  calls,
  pastIssues,
  boxedMarks,
  loneSigns,
  // The head of the issue: title, series, number, date, summary.
  titleLines,
  contents,
  titleAgain,
  summaryName,
  masthead,
  loneFields,
  typedNotes,
  smallNotes,
  // Its end: who made it.
  afterImprint,
  imprint,
  // The blocks within articles.
  looseRules,
  sources,
  quotes,
  captions,
  typedLists,
  unmarkedLists,
  callouts,
  // What is still taken apart.
  unfinished,
  // Which titles are those of sections, of articles, and headings within them.
  outline,
  ornaments,
  // Addresses, and what is said twice.
  tieAddresses,
  accountName,
  doubles,
  bareAddresses,
  spaces,
]
