import { type Slip, slipsOf } from '@cec-bulletin/schema/warnings'
import { isInLink } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[words][name]` stays as it is where no line `[name]: https://…` says where it leads. */
export const missingDefinition: LineSuspicion = {
  code: 'missing-definition',
  slipsIn: (line) =>
    line.kind !== 'title' && line.text.includes('][')
      ? slipsOf(line.text, reference).filter((slip) => !isInLink(line, slip) && !areTags(line.text, slip))
      : [],
  explain: ({ received, definedAt }) => {
    const line = definedAt?.(labelOf(received))
    return line === undefined
      ? {
          en: `\`${received}\` is not a link, as no line says where it leads. Write \`[words](https://…)\`, or after an empty line \`[name]: https://…\`.`,
          zh: `“${received}”没有成为链接，因为没有写明它的网址。请写成“[文字](https://…)”，或在下面空一行写“[名称]: https://…”。`,
        }
      : {
          en: `\`${received}\` is not a link, as the line that should say where it leads (line ${line}) is text. Leave an empty line above it and the lines like it, and write each as \`[name]: https://…\` with nothing after the address.`,
          zh: `“${received}”没有成为链接，因为写明网址的那一行（第 ${line} 行）成了正文。请在那几行之上空一行，每行都写成“[名称]: https://…”，网址后面不写别的。`,
        }
  },
}

/** `[words][]` goes by its words. */
function labelOf(reference: string): string {
  const [words = '', label = ''] = reference.slice(1, -1).split('][')
  return label === '' ? words : label
}

// Neither `list[0][1]` nor the first two of `[a][b][c]`.
const reference = /(?<![\w\]])\[[^[\]\n^][^[\]\n]{0,199}\]\[[^[\]\n^]{0,100}\](?![[(])/g

/** `[PATCH][GCC13?]`, `[转载][视频]`: short words side by side before a title. */
function areTags(text: string, { start, end }: Slip): boolean {
  const [first = '', second = ''] = text.slice(start + 1, end - 1).split('][')
  const words = [first, second]
  if (second === '') return false
  if (words.some((word) => /^(?:PATCH|RFC|BUG|FIX|FEATURE|WIP|ANN)\b/.test(word))) return true
  if (words.every((word) => /^(?:[A-Z\d?./ -]{1,12}|\p{Script=Han}{1,4})$/u.test(word))) return true
  const isBeforeTitle =
    /(?:^|\n|: |\] |https?:\/\/\S+ )$/.test(text.slice(Math.max(0, start - longestAddress), start)) &&
    /^(?::? \S|[A-Z][a-z])/.test(text.slice(end, end + 3))
  // `[HWI][hwi]` is a link all the same.
  const [short = '', long = ''] = words.map((word) => word.toLowerCase()).sort((a, b) => a.length - b.length)
  return isBeforeTitle && words.every((word) => tag.test(word)) && !long.includes(short)
}

/** `riscv64`, `RVV 0.7.1`, `Gemmini Dialect`; in what is meant for a link hardly each word is a name. */
const tag = /^(?:[\w?./-]+|[A-Z][\w?./-]* [A-Z\d][\w?./-]*)$/

/** How far an address is looked for. */
const longestAddress = 200
