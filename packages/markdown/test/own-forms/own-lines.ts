import { everything } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'

/** The lines of the Markdown that we write of `everything`, as they are and without the marks of blocks in front. */
export const ownLines: string[] = [
  ...new Set(
    toMarkdown(everything())
      .split('\n')
      .flatMap((line) => [line, line.replace(/^(?:[>+-] |\d+[.)] | )+/, '')]),
  ),
].filter((line) => line.trim() !== '')
