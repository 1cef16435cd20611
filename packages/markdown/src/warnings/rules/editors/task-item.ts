import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `- [ ] 报送` is a task to other systems; here its box is text. */
export const taskItem: LineSuspicion = {
  code: 'task-item',
  heeds: 'ends',
  slipsIn: ({ kind, text, start }) =>
    kind === 'paragraph' && start !== undefined && start.column > 2 ? slipsOf(text, box) : [],
  explain: ({ received }) => ({
    en: `\`${received.trim()}\` is shown as it stands: an issue has no boxes to tick. Take it out, or write \`□\` or \`✓\`.`,
    zh: `“${received.trim()}”会原样显示：简报里没有可勾选的方框。请删去，或改写为“□”“✓”。`,
  }),
}

const box = /^(?:\[[ xX√✓✔]\]|【[ \u3000xX√✓✔]?】) ?(?=\S)/g
