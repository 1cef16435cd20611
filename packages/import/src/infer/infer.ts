import type { Problem } from '@cec-bulletin/schema'
import { safeParseIssue } from '@cec-bulletin/schema'
import { toDraft } from '../draft/to-draft.ts'
import { checkLedger } from '../ledger/check-ledger.ts'
import type { Entry } from '../ledger/entry.ts'
import { settle } from '../ledger/settle.ts'
import { withRepeatedLinks } from '../source/mark-repeated-links.ts'
import type { Source } from '../source/source.ts'
import type { Piece } from '../trace/trace.ts'
import type { Desk } from './desk/desk.ts'
import type { Hint } from './desk/hint.ts'
import { openDesk } from './desk/open-desk.ts'
import type { Draft } from './draft.ts'
import { languageOf } from './language-of.ts'
import { blank } from './rules/breaks/blank.ts'
import { bareAddresses } from './rules/links/bare-addresses.ts'
import { numbered } from './rules/lists/numbered.ts'
import { tieNotes } from './rules/notes/tie-notes.ts'
import { rules } from './rules.ts'
import { type Given, withGiven } from './with-given.ts'

/** What the editor knows and answers. Everything may be left out. */
export interface InferOptions {
  /** What the editor knows and the document need not say; it goes before what the document says. @default nothing */
  given?: Given
  /**
   * Answers to hints of an earlier run, by their `id`. One that is none of the choices counts as none.
   *
   * @default none: each `chosen` holds
   */
  answers?: Readonly<Record<string, string>>
}

/** The draft of an issue, what became of each character, and what is left to answer and to mend. */
export interface Inferred {
  /** For `parseIssue`, which takes it where `problems` is empty; what the document does not say is left out. */
  draft: Draft
  /** What became of each character of the source, in its order. */
  ledger: Entry[]
  /** What the document does not say, in the order in which it was asked. */
  hints: Hint[]
  /** Those of the reader, what the draft could not hold, and what `safeParseIssue` finds in the draft. */
  problems: Problem[]
}

/**
 * The issue that a document is, as far as that can be known, and the account of every character.
 *
 * @param source What one of the readers gave, which is not changed.
 * @param options What the editor knows and answers; everything may be left out.
 * @throws {Error} Where the ledger does not account for each character of the source and each text of the draft: a
 * fault of this package or of a source made by hand, never of the document.
 * @example
 * ```ts
 * import { infer } from '@cec-bulletin/import'
 * import { readMarkdown } from '@cec-bulletin/import/markdown'
 *
 * const source = readMarkdown('# 校园简报\n\n2024年5月20日\n\n## 动态\n\n### 植树\n\n今天植树。\n')
 * const { draft, ledger, hints, problems } = infer(source)
 * console.log(draft.title, draft.date) // 校园简报 2024-05-20
 * console.log(ledger.find(({ to }) => to === '/date')?.text) // 2024-05-20
 * console.log(hints.length, problems.length) // 0 0
 * ```
 */
export function infer(source: Source, { given = {}, answers = {} }: InferOptions = {}): Inferred {
  const marked = withRepeatedLinks(source)
  const desk = openDesk(marked, answers)
  const tied = tieNotes(marked.blocks, desk)
  const blocks = rules.reduce<Source['blocks']>((found, rule) => rule(found, desk), tied.blocks)
  const notes = [...tied.notes, ...desk.gathered.notes].map((note) => ({
    ...note,
    blocks: bareAddresses(numbered(blank(note.blocks, desk)), desk),
  }))
  putAside(desk)
  const traced = withGiven(toDraft({ blocks, notes }, { desk, lang: given.lang ?? languageOf(source) }), {
    given,
    desk,
  })
  const { value, entries } = settle(traced, source.text)
  const ledger = [...entries, ...desk.gathered.claims.map(entryOf)].filter(isSaid).sort(byPlace)
  checkLedger(ledger, { source: source.text, draft: value })
  // Every field was made as the model has it; the ledger was held against it.
  const draft = value as Draft
  const parsed = safeParseIssue(draft)
  const problems = [...source.problems, ...desk.gathered.problems, ...(parsed.ok ? [] : parsed.problems)]
  return { draft, ledger, hints: desk.gathered.hints, problems }
}

/** What a reader found beside the text is dropped; a comment is for the editor to read. */
function putAside({ source, claim, ask }: Desk): void {
  for (const { from, length, kind } of source.asides) {
    claim([{ from, length }], { fate: kind === 'mark' ? 'mark' : 'dropped', rule: kind })
    if (kind !== 'comment') continue
    ask({
      rule: 'comment',
      at: from,
      text: source.text.slice(from, from + length),
      question: {
        en: 'Somebody commented on the document. Is it done?',
        zh: '文档中有这条批注，是否已处理？',
      },
      choices: [],
      standard: '',
      confidence: 0,
    })
  }
}

const entryOf = ({ from, length, fate, rule }: Piece): Entry => ({ from, length, fate, rule })

const isSaid = ({ length, text }: Entry) => length > 0 || (text !== undefined && text !== '')

const byPlace = (one: Entry, other: Entry) => one.from - other.from || one.length - other.length
