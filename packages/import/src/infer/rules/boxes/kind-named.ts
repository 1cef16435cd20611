import { labelsFor } from '@cec-bulletin/schema/model'
import type { SourceQuote } from '../../../source/blocks.ts'

/** The kind of box of which words are the name, as pages and mails show it: `提示`, `Tip`. */
export const kindNamed = (words: string): SourceQuote['kind'] =>
  kinds.get(words.replace(/^[\s　【〔[]+|[\s　】〕\]：:]+$/gu, '').toLowerCase())

const kinds = new Map(
  ['zh', 'zh-Hant', 'en']
    .map(labelsFor)
    .flatMap((labels) =>
      (['note', 'tip', 'important', 'warning', 'caution'] as const).map(
        (kind) => [labels[kind].toLowerCase(), kind] as const,
      ),
    ),
)
