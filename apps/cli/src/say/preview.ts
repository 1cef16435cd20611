import type { Message } from '@cec-bulletin/schema'
import { explainFailure } from './explain-failure.ts'
import { watchFailures } from './failures.ts'

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
  /** Where the system does not let a folder be watched. */
  unseen: (failure: { code?: string; name?: string }): Message => {
    const { en, zh } = explainFailure(failure, watchFailures)
    return {
      en: `Not everything you save can be seen: ${en}. Where the page does not follow, start \`bulletin preview\` again.`,
      zh: `部分保存可能无法察觉：${zh}。如果页面没有更新，请重新运行 \`bulletin preview\`。`,
    }
  },
  badPort: {
    en: '`--port` must be a number from 1 to 65535, or 0 for any that is free.',
    zh: '`--port` 应为 1 到 65535 之间的数字，或用 0 任选空闲端口。',
  },
  taken: (port: number): Message => ({
    en: `Port ${port} is in use; name another one, as in \`--port ${port === 4321 ? 4322 : 4321}\`.`,
    zh: `端口 ${port} 已被占用；请换一个，例如 \`--port ${port === 4321 ? 4322 : 4321}\`。`,
  }),
}
