import type { ThematicBreak } from '@cec-bulletin/schema'
import type { BlockCode } from '../block-code.ts'

export const thematicBreak: BlockCode<ThematicBreak> = {
  html: () => '<hr>',
  markdown: () => '***',
  text: () => '* * *',
  isRight: () => true,
  components: { thematicBreak: { markup: () => '<hr>', element: (_, { h }) => h('hr', {}, []) } },
}
