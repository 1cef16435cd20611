import { readable } from '@cec-bulletin/html'
import type { WechatOptions } from './wechat-options.ts'

/** @throws {TypeError} for an accent that is no `#rrggbb`, and for pictures that are no map. */
export function settingsOf(options: WechatOptions): Required<WechatOptions> {
  const { accent = '#197c58', pictures = new Map() } = options
  if (typeof accent !== 'string' || !/^#[\da-f]{6}$/i.test(accent)) {
    throw new TypeError(
      `Cannot use ${JSON.stringify(accent)} as \`accent\`; expected a colour as \`#rrggbb\`, such as \`#197c58\``,
    )
  }
  if (typeof pictures?.get !== 'function') {
    throw new TypeError(
      `Cannot use \`${Object.prototype.toString.call(pictures)}\` as \`pictures\`; expected a \`Map\`, such as \`new Map(Object.entries(pictures))\``,
    )
  }
  return { accent: readableOf(accent), pictures }
}

function readableOf(accent: string): string {
  // Nearly all articles of a program have one accent.
  if (latest?.accent !== accent) latest = { accent, readable: readable(accent, '#f6f6f6') }
  return latest.readable
}

let latest: { accent: string; readable: string } | undefined
