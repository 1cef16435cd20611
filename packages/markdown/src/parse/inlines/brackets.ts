import type { PhrasingContent } from 'mdast'
import { withoutEscapes } from '../characters.ts'
import { normalizeLabel, toIdentifier } from '../label.ts'
import { addNode, addSource } from './add.ts'
import { plainText } from './plain-text.ts'
import { resolveMarks } from './resolve-marks.ts'
import type { Bracket, InlineState } from './state.ts'
import { readTarget, type Target } from './target.ts'

/** `[`, which may begin a link, or `[^label]`, which is the mark of a note. */
export function openBracket(state: InlineState): boolean {
  return readNoteMark(state) || open(state, 1)
}

/** `![`, which may begin a picture. */
export function openImage(state: InlineState): boolean {
  return state.text[state.at + 1] === '[' && open(state, 2)
}

function open(state: InlineState, length: number): boolean {
  const { at, items, brackets } = state
  const around = brackets[brackets.length - 1]
  if (around) around.holdsBracket = true
  // A text of its own, so that it can become part of a link.
  items.push({ type: 'text', value: undefined, start: at, end: at + length })
  const isImage = length === 2
  brackets.push({ start: at, end: at + length, isImage, items: items.length, holdsBracket: false })
  state.context.room.marks--
  state.at += length
  return true
}

const noteMark = /\[\^((?:[^\s[\]\\]|\\[[\]\\]?){1,999})\]/y

function readNoteMark(state: InlineState): boolean {
  const { at } = state
  const label = noteLabelAt(state, at)
  if (label === undefined) return false
  const node = {
    type: 'footnoteReference' as const,
    identifier: toIdentifier(label),
    label: withoutEscapes(label),
  }
  addNode(state, node, at + label.length + 3)
  return true
}

function noteLabelAt({ text, context }: InlineState, at: number): string | undefined {
  if (text[at + 1] !== '^') return undefined
  noteMark.lastIndex = at
  const label = noteMark.exec(text)?.[1]
  return label !== undefined && context.notes.has(normalizeLabel(label)) ? label : undefined
}

/** `]`, which ends the link or the picture that the last open bracket began, if its target follows. */
export function closeBracket(state: InlineState): boolean {
  const { brackets, lastLink } = state
  const bracket = brackets.pop()
  if (!bracket || (!bracket.isImage && bracket.start < lastLink)) return false
  const target = readTarget(state, bracket)
  if (target) addTarget(state, bracket, target)
  return target !== undefined || readNoteBehind(state, bracket)
}

function addTarget(state: InlineState, bracket: Bracket, target: Target): void {
  const { items } = state
  const children = resolveMarks(state, items.splice(bracket.items))
  // The bracket itself is no text any more.
  items.pop()
  state.at = bracket.start
  if (!bracket.isImage) state.lastLink = bracket.start
  addNode(state, nodeOf(target, { isImage: bracket.isImage, children }), target.end)
}

interface Inside {
  isImage: boolean
  children: PhrasingContent[]
}

function nodeOf(target: Target, { isImage, children }: Inside): PhrasingContent {
  if (target.type === 'resource') {
    const { url, title } = target
    return isImage
      ? { type: 'image', url, title, alt: plainText(children) }
      : { type: 'link', url, title, children }
  }
  const { referenceType, label } = target
  const reference = { identifier: toIdentifier(label), label: withoutEscapes(label), referenceType }
  return isImage
    ? { type: 'imageReference', ...reference, alt: plainText(children) }
    : { type: 'linkReference', ...reference, children }
}

/** In `![^label]`, where it is no picture, the mark of a note stands behind an exclamation mark. */
function readNoteBehind(state: InlineState, { start, end, isImage, items }: Bracket): boolean {
  const { at } = state
  if (!isImage || noteLabelAt(state, end - 1)?.length !== at - end - 1) return false
  state.items.splice(items - 1)
  state.at = start
  addSource(state, start + 1)
  return readNoteMark(state)
}
