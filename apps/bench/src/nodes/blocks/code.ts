import type { Code } from '@cec-bulletin/schema'
import type { BlockSupport } from '../block-support.ts'
import { escapeText, escapeValue } from '../escape.ts'

// The demo's issue holds none: the floors of Markdown and text need not know it.
export const code: BlockSupport<Code> = {
  html: markup,
  isRight: ({ value }) => typeof value === 'string',
  components: {
    code: {
      markup,
      element: ({ lang, value }: Code, { h }) =>
        h('pre', { dir: 'ltr' }, [
          h('code', lang === undefined ? {} : { class: `language-${lang}` }, [value]),
        ]),
    },
  },
}

function markup({ lang, value }: Code): string {
  const language = lang === undefined ? '' : ` class="language-${escapeValue(lang)}"`
  return `<pre dir="ltr"><code${language}>${escapeText(value)}</code></pre>`
}
