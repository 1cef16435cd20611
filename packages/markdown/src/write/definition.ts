import type { DefinitionLabel } from '../dialect/definitions.ts'
import { quoted } from './nodes/link-target.ts'

interface DefinitionContent {
  anchor?: string
  value?: string | undefined
}

/**
 * A link reference definition that nothing refers to: every reader hides it, and no text of an issue can become a
 * reference to it, as every `[` of a text is escaped. The dialect keeps in it what Markdown has no words for.
 */
export function writeDefinition(label: DefinitionLabel, { anchor = '', value }: DefinitionContent): string {
  const address = isSimple.test(anchor) ? `#${anchor}` : `<#${anchor.replace(beyondSimple, asReference)}>`
  return `[${label}]: ${address}${value ? ` ${quoted(value).replace(lineEnd, asReference)}` : ''}`
}

// No issue that was parsed has another anchor or another language. Written by hand, one must not become Markdown.
const isSimple = /^[\p{L}\p{M}\p{N}._-]*$/u

const beyondSimple = /[^\p{L}\p{M}\p{N}._-]/gu

const lineEnd = /[\n\r]/g

const asReference = (character: string) => `&#${character.codePointAt(0)};`

/** What stands under the title of a section or an article that has an anchor or a language of its own. */
export function writeAnchor({ id, lang }: { id?: string; lang?: string }): string {
  const anchor = id === undefined ? '' : `\n${writeDefinition('id', { anchor: id })}`
  return lang === undefined ? anchor : `${anchor}\n${writeDefinition('lang', { value: lang })}`
}
