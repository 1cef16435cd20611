import type { SourceBlock, SourceList } from '../../../source/blocks.ts'
import { mapInlines } from '../../../source/inlines/map-inlines.ts'
import type { SourceInline, SourceNoteReference } from '../../../source/inlines.ts'
import { signOf } from '../../../source/note-signs.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import type { Source, SourceNote } from '../../../source/source.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { noteStart } from './note-start.ts'
import { firstOf, withoutMark } from './without-mark.ts'

/**
 * Makes notes of the paragraphs and items of a page that say again, further down, a mark of its text: `[1]`, `①`. A mark
 * whose note is not on the page is text.
 */
export function tieNotes(blocks: readonly SourceBlock[], desk: Desk): Pick<Source, 'blocks' | 'notes'> {
  const { text, kind, isExact } = desk.source
  if (kind !== 'html' || isExact) return { blocks: [...blocks], notes: desk.source.notes }
  const notes: SourceNote[] = []
  const names = new Map<number, string>()
  /** The marks that wait for their note, by the anchor to which they lead and by their sign. */
  const open = new Map<string, { identifier: string; sign: string; bracket: string }>()
  const kept = withoutNotes(blocks)
  const found = new Set(notes.map(({ identifier }) => identifier))
  const settled = (some: readonly SourceBlock[]) => mapInlines(some, { map: settle, everywhere: true })
  return {
    blocks: settled(kept),
    notes: notes.map((note) => ({ ...note, blocks: settled(note.blocks) })),
  }

  function settle(inline: SourceInline): SourceInline[] {
    if (inline.type !== 'noteReference') return [inline]
    const { from, length } = inline
    const identifier = names.get(from) ?? ''
    return [found.has(identifier) ? { ...inline, identifier } : { type: 'text', from, length }]
  }

  function withoutNotes(some: readonly SourceBlock[]): SourceBlock[] {
    const rest: SourceBlock[] = []
    for (const block of withWords(some)) {
      const before = notes.length
      const left = withoutNote(block, rest.at(-1))
      // The line across the page and the word above notes go with them.
      const isGone = notes.length > before && left.length === 0
      for (let last = rest.at(-1); isGone && last && isHead(last); last = rest.at(-1)) {
        desk.claim(rangesOf(last), { fate: 'dropped', rule: 'notes-head' })
        rest.pop()
      }
      rest.push(...left)
    }
    return rest
  }

  /** A mark that leads back may stand apart from the words of its note, which are the next paragraph. */
  function* withWords(some: readonly SourceBlock[]): Generator<SourceBlock> {
    for (let index = 0; index < some.length; index++) {
      const [block, next] = [some[index], some[index + 1]]
      const isApart =
        block?.type === 'paragraph' && open.has(`#${block.id}`) && isBlank(withoutMark(block, text))
      if (isApart && next?.type === 'paragraph' && next.role === undefined) {
        yield { ...next, inlines: [...block.inlines, ...next.inlines], ...(block.id && { id: block.id }) }
        index++
      } else if (block) yield block
    }
  }

  function isBlank(inlines: readonly SourceInline[]): boolean {
    return wordsOf(inlines, text).trim() === ''
  }

  function withoutNote(block: SourceBlock, above: SourceBlock | undefined): SourceBlock[] {
    if (block.type === 'list') return withoutItems(block, above !== undefined && isHead(above))
    if (block.type === 'quote') return [{ ...block, blocks: withoutNotes(block.blocks) }]
    if (block.type !== 'paragraph') return [block]
    const first = firstOf(block.inlines)
    const [started] = wordsOf(block.inlines, text).matchAll(noteStart)
    const sign =
      first?.type === 'noteReference' ? signIn(first) : started?.slice(1).find((one) => one !== undefined)
    const bracket = first?.type === 'noteReference' ? bracketIn(first) : bracketOf(started?.[0] ?? '')
    if (sign !== undefined && isNote([block], { sign, isMarked: true, bracket })) return []
    mapInlines([block], { map: refer })
    return [block]
  }

  /** The items of a list have their numbers from the browser. */
  function withoutItems(list: SourceList, isMarked: boolean): SourceBlock[] {
    const { ordered, start = 1 } = list
    const items = list.items.flatMap((item, index) => {
      if (ordered && isNote(item, { sign: String(start + index), isMarked })) return []
      const rest = withoutNotes(item)
      return rest.length > 0 ? [rest] : []
    })
    return items.length > 0 ? [{ ...list, items }] : []
  }

  function isNote(
    [block, ...others]: readonly SourceBlock[],
    { sign, isMarked, bracket = '' }: { sign: string; isMarked: boolean; bracket?: string },
  ): boolean {
    if (block?.type !== 'paragraph' || block.role !== undefined) return false
    const anchored = block.id === undefined ? undefined : open.get(`#${block.id}`)
    const mark = anchored ?? (isMarked ? open.get(sign) : undefined)
    if (mark?.sign !== sign) return false
    // An item `（1）` is no note to `[1]`.
    if (mark !== anchored && bracket !== '' && mark.bracket !== '' && bracket !== mark.bracket) return false
    const inlines = withoutMark(block, text)
    if (isBlank(inlines) && others.length === 0) return false
    for (const key of [`#${block.id}`, sign]) if (open.get(key) === mark) open.delete(key)
    const { identifier } = mark
    notes.push({ identifier, blocks: [{ ...block, inlines }, ...others] })
    return true
  }

  function refer(inline: SourceInline): SourceInline[] {
    if (inline.type !== 'noteReference') return [inline]
    const sign = signIn(inline)
    const key = inline.identifier === '' ? sign : `#${inline.identifier}`
    const mark = open.get(key) ?? { identifier: `note-${names.size + 1}`, sign, bracket: bracketIn(inline) }
    open.set(key, mark).set(sign, mark)
    names.set(inline.from, mark.identifier)
    return []
  }

  function signIn({ from, length }: SourceNoteReference): string {
    return signOf(text.slice(from, from + length)) ?? ''
  }

  function bracketIn({ from, length }: SourceNoteReference): string {
    return bracketOf(text.slice(from, from + length))
  }

  function isHead(block: SourceBlock): boolean {
    if (block.type === 'rule') return true
    return block.type === 'paragraph' && headWords.test(wordsOf(block.inlines, text))
  }
}

/** With which kind of bracket a mark begins; nothing of one that stands without. */
function bracketOf(words: string): string {
  const [bracket = ''] = /[[(（〔【]/u.exec(words) ?? []
  return bracket === '（' ? '(' : bracket
}

const headWords = /^\s*[【[]?(?:注释?|脚注|尾注|附注|(?:foot)?notes)[】\]]?\s*[：:]?\s*$/iu
