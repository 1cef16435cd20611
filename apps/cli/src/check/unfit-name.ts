import { checkSlug } from '@cec-bulletin/site'
import type { Finding } from '../report/finding.ts'
import { quoted } from '../say/quoted.ts'

/** That the name of an issue's file cannot be that of its page; nothing where it can. */
export function unfitName(file: string, slug: string): Finding | undefined {
  try {
    checkSlug(slug)
    return undefined
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return {
      file,
      severity: 'problem',
      code: 'unfit-name',
      message: {
        en: `The file cannot become the page ${quoted(slug)}: ${error.message}. Rename it, as in \`2024-01.md\``,
        zh: `${quoted(slug)} 不能用作网页的文件夹名：只能用字母、汉字、数字和 \`-\`、\`_\`、\`.\`，也不能与网站自己的文件同名；请改文件名，例如 \`2024-01.md\``,
      },
    }
  }
}
