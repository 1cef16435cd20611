import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `:::` and `!!! note` make a box in other editors; `[!NOTE]` does so here, but alone on the first line of a quote. */
export const directive: LineSuspicion = {
  code: 'directive',
  slipsIn: ({ text }) => slipsOf(text, box),
  explain: ({ received }) =>
    received.startsWith('[')
      ? {
          en: `\`${received}\` makes a box only where it stands alone on the first line of a quote. Write \`> ${closed(received)}\`, and the text on the lines below, each after \`> \`.`,
          zh: `“${received}”只有独占引文的第一行，才会成为提示框。请写“> ${closed(received)}”，正文另起一行写，每行以“> ”开头。`,
        }
      : {
          en: `\`${received}\` is shown as it stands. Take it out; for a box write \`> [!NOTE]\`, and the text on the lines below, each after \`> \`.`,
          zh: `“${received}”会原样显示，请删去。要做提示框，请写“> [!NOTE]”，正文另起一行写，每行以“> ”开头。`,
        },
}

const closed = (kind: string) => (kind.endsWith(']') ? kind : `${kind}]`)

const box =
  /(?<=^|\n)(?::{3,}[ \t]*[\w-]*|[!?]{3} (?:note|tip|info|warning|danger|example|quote|abstract)\b|\[!(?:note|tip|important|warning|caution)(?:\]|(?=[ \t]*(?:\n|$))))/gi
