import type { Message } from '@cec-bulletin/schema'

/** What `bulletin pdf` says. */
export const pdfWords = {
  noBrowser: {
    en: 'There is no Chromium, Chrome or Edge here to print with. Install one (on Debian and Ubuntu `apt install chromium`), or name it with `--browser /path/to/chrome`.',
    zh: '没有找到可用于打印的 Chromium、Chrome 或 Edge。请安装其中一种（Debian、Ubuntu 上用 `apt install chromium`），或用 `--browser 程序路径` 指定。',
  },
  failed: (browser: string): Message => ({
    en: `${browser} printed nothing; name another browser with \`--browser\`.`,
    zh: `${browser} 没有输出 PDF；请用 \`--browser\` 指定别的浏览器。`,
  }),
  foreign: (file: string): Message => ({
    en: `Left as it is, because \`bulletin pdf\` did not write it or it was changed since: ${file}. Move it away first.`,
    zh: `${file} 不是由 \`bulletin pdf\` 写出的，或写出后改动过，保持原样；请先移走。`,
  }),
  twice: (file: string, [one, other]: [string, string]): Message => ({
    en: `${one} and ${other} would both become ${file}; the second was not printed. Print it by itself, into another folder with \`--out\`.`,
    zh: `${one} 和 ${other} 都会写成 ${file}，后一份没有输出；请用 \`--out\` 另选文件夹，单独输出。`,
  }),
  written: (file: string): Message => ({ en: `Written: ${file}`, zh: `已写入：${file}` }),
}
