import { readable } from '@cec-bulletin/html'
import type { WechatOptions } from './wechat-options.ts'

/** @throws {TypeError} for an accent that is no `#rrggbb`. */
export function settingsOf(options: WechatOptions): Required<WechatOptions> {
  const { accent = '#197c58', pictures = new Map() } = options
  if (typeof accent === 'string' && /^#[\da-f]{6}$/i.test(accent))
    return { accent: readable(accent, '#f6f6f6'), pictures }
  throw new TypeError(
    `Cannot use ${JSON.stringify(accent)} as \`accent\`; expected a colour as \`#rrggbb\`, such as \`#197c58\``,
  )
}
