import type { ThematicBreak } from '@cec-bulletin/schema'
import type { BlockSupport } from '../block-support.ts'

export const thematicBreak: BlockSupport<ThematicBreak> = {
  html: () => '<hr>',
  markdown: () => '***',
  text: () => '* * *',
  isRight: () => true,
  components: { thematicBreak: { markup: () => '<hr>', element: (_, { h }) => h('hr', {}, []) } },
}
