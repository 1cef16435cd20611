import { normalizeLink } from '@cec-bulletin/links'
import type { Editor, Imprint } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { Role, SourceParagraph } from '../../source/blocks.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { isInDraft, type Trace, textOfPiece } from '../../trace/trace.ts'
import { traceInlines } from '../../trace/trace-inlines.ts'
import type { Traced } from '../../trace/traced.ts'
import { contentOf } from '../content-of.ts'
import { toField } from '../to-field.ts'
import { toEditors } from './to-editors.ts'

/** Who made the issue; `undefined` where the document does not say. */
export function toImprint(front: readonly SourceParagraph[], desk: Desk): Traced<Imprint> | undefined {
  const blocks = (role: Role) => front.filter((block) => block.role === role)
  const first = (role: Role): SourceInline[] | undefined => blocks(role)[0]?.inlines
  const statement = blocks('statement').flatMap((block, index): SourceInline[] => {
    const words = contentOf(block, desk)
    return index === 0 ? words : [{ type: 'break', from: 0, length: 0 }, ...words]
  })
  const publisher = first('publisher')
  const editors = blocks('editors')
  const named = editors.flatMap((block) => toEditors(block, desk))
  const email = first('email')
  const site = first('site')
  if (statement.length + editors.length === 0 && !publisher && !email && !site) return undefined
  return {
    ...(statement.length > 0 && {
      statement: traceInlines(statement, { desk, rule: 'statement', holder: 'cell' }),
    }),
    ...(publisher && { publisher: toField(publisher, { desk, rule: 'publisher' }) }),
    editors: editors.some(({ isExact }) => isExact) ? named : withoutDoubles(named, desk),
    ...(email && { email: toField(email, { desk, rule: 'email' }) }),
    ...(site && { site: siteOf(site, desk) }),
  }
}

/** Whoever is named both at the head and at the end is one person, and stays once. */
function withoutDoubles(editors: readonly Traced<Editor>[], desk: Desk): Traced<Editor>[] {
  const names = new Set<string>()
  return editors.filter(({ name, email }) => {
    const said = name.pieces.map((piece) => textOfPiece(piece, desk.source.text)).join('')
    const isAgain = names.has(said) && email === undefined
    if (isAgain) desk.claim(name.pieces, { fate: 'dropped', rule: 'double' })
    names.add(said)
    return !isAgain
  })
}

/** An address that was typed is cleaned like any other; its first piece stands for all of it. */
function siteOf(inlines: readonly SourceInline[], desk: Desk): Trace {
  const words = toField(inlines, { desk, rule: 'site' })
  const written = words.pieces.map((piece) => textOfPiece(piece, desk.source.text)).join('')
  const link = normalizeLink(written)
  if (!link.ok || link.href === written) return words
  const first = words.pieces.findIndex(isInDraft)
  return {
    pieces: words.pieces.map((piece, index) =>
      isInDraft(piece) ? { ...piece, rule: 'link', text: index === first ? link.href : '' } : piece,
    ),
  }
}
