import type { Message } from '@cec-bulletin/schema'
import { quoted } from '../quoted.ts'

/** What `bulletin import` says, but for what it has found. */
export const importWords = {
  noName: {
    en: 'Name the document to import, as in `bulletin import 简报.docx`.',
    zh: '请指定要导入的文档，例如 `bulletin import 简报.docx`。',
  },
  noFile: (file: string, near: string | undefined): Message => ({
    en: `There is no file ${file}; ${near === undefined ? 'check its name, and put it in quotes if it holds spaces' : `did you mean ${quoted(near)}?`}`,
    zh: `没有文件 ${file}；${near === undefined ? '请核对文件名，名中有空格时加引号' : `是否想写 ${quoted(near)}？`}`,
  }),
  isFolder: (folder: string): Message => ({
    en: `${folder} is a folder; name the document in it`,
    zh: `${folder} 是文件夹；请指定其中的文档`,
  }),
  issuesFolder: (folder: string): Message => ({
    en: `In ${folder} each issue has a folder of its own; name one in it, as in \`--out ${folder}/2024-05\`.`,
    zh: `${folder} 中每期各有一个文件夹；请指定其中一个，例如 \`--out ${folder}/2024-05\`。`,
  }),
  badUrl: {
    en: '`--url` must be a whole web address, as in `--url https://example.org/2024/5.html`.',
    zh: '`--url` 应为完整网址，例如 `--url https://example.org/2024/5.html`。',
  },
  reading: (file: string): Message => ({ en: `Reading ${file} …`, zh: `正在读取 ${file}……` }),
  waiting: {
    en: 'Another import into this folder is at work; waiting for it.',
    zh: '另一个导入正在写入同一文件夹，等待中。',
  },
  busy: (lock: string): Message => ({
    en: `Another import is still at work here; try again when it has ended, or where there is none, remove ${quoted(lock)}.`,
    zh: `另一个导入仍在写入此处；请等它结束后再试，如果没有别的导入，请删除 ${quoted(lock)}。`,
  }),
  edited: (files: readonly string[], elsewhere: string): Message => ({
    en: `Nothing was written, because no import wrote ${files.map(quoted).join(', ')}, or it was edited since the last one. To keep it, import into another folder: \`${elsewhere}\`. To replace it, add \`--force\` to the command.`,
    zh: `未写任何文件：${files.map(quoted).join('、')} 不是导入写出的，或在上次导入后改动过。要保留，请导入到另一个文件夹：\`${elsewhere}\`。不要保留，请在原命令后加 \`--force\`。`,
  }),
  blocked: (files: readonly string[]): Message => ({
    en: `Nothing was written, because a folder or a link stands in the way of ${files.map(quoted).join(', ')}; move it away.`,
    zh: `未写任何文件：${files.map(quoted).join('、')} 处是文件夹或链接；请把它移走。`,
  }),
  changed: (file: string): Message => ({
    en: `${file} was saved by somebody else just now, and stays as it is; import again.`,
    zh: `${file} 刚刚被另行保存，保持原样；请重新导入。`,
  }),
  noAnswers: {
    en: 'Nothing was written, because the answers cannot be read.',
    zh: '答案无法读取，未写任何文件。',
  },
  noDraft: {
    en: 'Nothing was written, because no issue can hold what was found in the document.',
    zh: '从文档中读出的内容无法构成一期简报，未写任何文件。',
  },
  absentPicture: (path: string, folder: string): Message => ({
    en: `The picture ${quoted(path)} is not beside the page; save the page with its pictures (“Webpage, Complete”), or put it into ${folder}`,
    zh: `网页旁没有图片 ${quoted(path)}；请连同图片保存网页（“网页，全部”），或把图片放进 ${folder}`,
  }),
}
