import { characterAt, characterBefore, type Kind, kindAtEnd, kindOf, plainKind } from './kind.ts'

/** What a run of `*`, `_` or `~` may do. */
export interface Flanking {
  opens: boolean
  closes: boolean
}

interface Run {
  text: string
  start: number
  end: number
}

/** What a run may do to CommonMark. */
export function plainFlanking({ text, start, end }: Run): Flanking {
  const before = plainKind(characterBefore(text, start))
  return flanking(text.charAt(start), { before, behind: plainKind(characterAt(text, end)) })
}

/**
 * What a run may do by the CJK-friendly amendments to CommonMark: beside a Chinese character, and on either side of Chinese
 * punctuation, it opens and closes as it does between letters.
 */
export function friendlyFlanking({ text, start, end }: Run): Flanking {
  const before = kindAtEnd(text, start)
  return flanking(text.charAt(start), { before, behind: kindOf(characterAt(text, end)) })
}

function flanking(marker: string, { before, behind }: { before: Kind; behind: Kind }): Flanking {
  const isLeft = behind !== 'space' && (behind !== 'punctuation' || before !== 'letter')
  const isRight = before !== 'space' && (before !== 'punctuation' || behind !== 'letter')
  const isWord = marker === '_'
  return {
    opens: isLeft && (!isWord || !isRight || isPunctuation(before)),
    closes: isRight && (!isWord || !isLeft || isPunctuation(behind)),
  }
}

const isPunctuation = (kind: Kind) => kind === 'punctuation' || kind === 'wide punctuation'
