import type { Message } from '@cec-bulletin/schema'

/** What `bulletin preview` says. */
export const previewWords = {
  title: { en: 'Preview', zh: '预览' },
  lost: {
    en: 'The preview was stopped. Start `bulletin preview` again.',
    zh: '预览已停止；请重新运行 `bulletin preview`。',
  },
  at: (address: string): Message => ({
    en: `Preview at ${address} — it follows what you save; Ctrl-C ends it.`,
    zh: `预览地址：${address}（保存后自动更新，按 Ctrl-C 结束）`,
  }),
  badPort: {
    en: '`--port` must be a number from 1 to 65535.',
    zh: '`--port` 应为 1 到 65535 之间的数字。',
  },
  taken: (port: number): Message => ({
    en: `Port ${port} is in use; name another one, as in \`--port ${port === 4321 ? 4322 : 4321}\`.`,
    zh: `端口 ${port} 已被占用；请换一个，例如 \`--port ${port === 4321 ? 4322 : 4321}\`。`,
  }),
}
