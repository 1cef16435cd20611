import type { Message } from '@cec-bulletin/schema'
import { quoted } from '../quoted.ts'

const asDocx = (en: string, zh: string): Message => ({
  en: `This is ${en}, which is not read. Open it in Word or WPS, save it as \`.docx\`, and import that.`,
  zh: `这是${zh}，不能直接导入。请用 Word 或 WPS 打开，另存为 \`.docx\` 后再导入。`,
})

const old = asDocx('a `.doc` file of Word 97 to 2003', ' Word 97—2003 的 `.doc` 文件')
const presentation: Message = {
  en: 'These are slides, which have no running text. Put the text of the issue into a Word document, and import that.',
  zh: '这是幻灯片，没有连续的正文。请把本期文字放进 Word 文档后再导入。',
}
const sheet: Message = {
  en: 'This is a spreadsheet, which has no running text. Put the text of the issue into a Word document, and import that.',
  zh: '这是电子表格，没有连续的正文。请把本期文字放进 Word 文档后再导入。',
}
const picture: Message = {
  en: 'This is a picture. Have its text recognized (OCR), save it as a Word document, and import that.',
  zh: '这是图片。请先做文字识别（OCR），存为 Word 文档后再导入。',
}
const archive: Message = {
  en: 'This is an archive. Unpack it, and import the document in it.',
  zh: '这是压缩包。请先解压，再导入其中的文档。',
}
const savedPage: Message = {
  en: 'This is a page saved as one file, which is not read. Open it in a browser, save it as “Webpage, Complete” (`.html`), and import that.',
  zh: '这是存成单个文件的网页，不能直接导入。请用浏览器打开，另存为“网页，全部”（`.html`）后再导入。',
}

/** Kinds of files that people try to import, and what to do instead, by how their names end. */
export const refusals: Readonly<Record<string, Message>> = {
  '.doc': old,
  '.dot': old,
  '.wps': asDocx('a `.wps` file of WPS Writer', ' WPS 文字的 `.wps` 文件'),
  '.rtf': asDocx('an `.rtf` file', ' `.rtf` 文件'),
  '.odt': asDocx('an `.odt` file of LibreOffice', ' LibreOffice 的 `.odt` 文件'),
  '.pages': asDocx('a file of Pages', ' Pages 文稿'),
  '.ppt': presentation,
  '.pptx': presentation,
  '.dps': presentation,
  '.key': presentation,
  '.xls': sheet,
  '.xlsx': sheet,
  '.et': sheet,
  '.csv': sheet,
  '.png': picture,
  '.jpg': picture,
  '.jpeg': picture,
  '.heic': picture,
  '.tif': picture,
  '.tiff': picture,
  '.zip': archive,
  '.rar': archive,
  '.7z': archive,
  '.mht': savedPage,
  '.mhtml': savedPage,
}

/** For any other file: what is read, which Word, WPS and browsers can save. */
export function unknownKind(ending: string, known: readonly string[]): Message {
  const list = known.map(quoted)
  const [en, zh] =
    ending === ''
      ? ['A file whose name has no ending', '没有扩展名的文件']
      : [`A file that ends in ${quoted(ending)}`, `${quoted(ending)} 文件`]
  return {
    en: `${en} is not read; expected ${list.join(', ')}. Open it in its program and save it as one of these.`,
    zh: `${zh}不能导入，应为 ${list.join('、')}。请用原来的程序打开，另存为其中一种。`,
  }
}
