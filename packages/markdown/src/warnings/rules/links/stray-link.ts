import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[words](address)` that no link came of, for a space, a line or a full-width sign in it. */
export const strayLink: LineSuspicion = {
  code: 'stray-link',
  slipsIn: ({ text }) =>
    text.includes('](') || /[\]】][ (（]/.test(text)
      ? slipsOf(text, broken, (match) =>
          /\s/.test(match.trim()) && !/\] ?[（(]/.test(match) ? undefined : mend(match),
        )
      : [],
  explain: ({ fix }) => ({
    en: `This looks like a link, but is text. Write ${fix === undefined ? '`[words](https://…)`, the address without spaces' : `\`${fix}\``}.`,
    zh: `这里像是链接，却没有成为链接。请写成${fix === undefined ? '“[文字](https://…)”，网址中不能有空格' : `“${fix}”`}。`,
  }),
}

const broken = /[[【][^[\]【】\n]{1,200}[\]】] ?[（(] ?(?:https?:|mailto:|www\.)[^()（）\n]{1,500}[)）]|\]\(/g

function mend(match: string): string | undefined {
  const [, words, address] = /^[[【](.*)[\]】] ?[（(] ?(\S*) ?[)）]$/.exec(match) ?? []
  return words === undefined || address === undefined ? undefined : `[${words}](${address})`
}
