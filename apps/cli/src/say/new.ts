import type { Message } from '@cec-bulletin/schema'
import { typed } from './typed.ts'

/** What `bulletin new` says and asks. */
export const newWords = {
  title: { en: 'What is the bulletin called?', zh: '简报叫什么名字？' },
  lang: { en: 'In which language is it written?', zh: '用什么语言写？' },
  publisher: { en: 'Who publishes it?', zh: '由哪个单位编制？' },
  url: { en: 'At which address will its site stand?', zh: '网站将来的地址？' },
  nobodyThere: {
    en: 'No questions can be asked here; give `--title`, `--written-in`, `--publisher` and `--url`, or `--yes`.',
    zh: '这里无法提问；请用 `--title`、`--written-in`、`--publisher`、`--url` 给出，或加上 `--yes`。',
  },
  taken: (folder: string): Message => ({
    en: `${folder} is not empty; name a new or an empty folder, as in \`bulletin new 食堂简报\`.`,
    zh: `${folder} 中已有内容；请指定新文件夹或空文件夹，例如 \`bulletin new 食堂简报\`。`,
  }),
  written: (folder: string): Message => ({ en: `Written to ${folder}`, zh: `已写入 ${folder}` }),
  next: (folder: string): Message => ({
    en: `Next: cd ${typed(folder)} && bulletin preview`,
    zh: `接下来：cd ${typed(folder)} && bulletin preview`,
  }),
}
