/**
 * A link reference definition that nothing refers to: every reader hides it, and no text of an issue can become a
 * reference to it, as every `[` of a text is escaped. The dialect keeps in it what Markdown has no words for.
 */
export function writeDefinition(
  label: DefinitionLabel,
  { anchor = '', value = '' }: { anchor?: string; value?: string },
): string {
  return `[${label}]: #${anchor}${value && ` "${value}"`}`
}

type DefinitionLabel = 'id' | 'lang' | 'list' | 'note'

/** Whether a text within brackets would refer to one of our definitions. */
export const isLabel = /^(?:id|lang|list|note)$/i

/** What stands under the title of a section or an article that has an anchor or a language of its own. */
export function writeAnchor({ id, lang }: { id?: string; lang?: string }): string {
  const anchor = id === undefined ? '' : `\n${writeDefinition('id', { anchor: id })}`
  return lang === undefined ? anchor : `${anchor}\n${writeDefinition('lang', { value: lang })}`
}
