import type { Message } from '@cec-bulletin/schema'

/**
 * What is said of a document that cannot be read, or not whole. Each is an export of its own, so that a bundle of one reader
 * holds only those that it needs.
 */
export interface Sentence {
  code: string
  say: (received: string) => Message
}

export const notDocx = {
  code: 'not-docx',
  say: (received: string): Message => ({
    en: `Cannot read \`${received}\` as a Word document; expected a \`.docx\` file, which is a zip archive with \`word/document.xml\` in it. Open it in Word or WPS and save it as .docx`,
    zh: `无法作为 Word 文档读取：读到的是 \`${received}\`，应为 .docx 文件（内含 word/document.xml 的压缩包）。请用 Word 或 WPS 打开后另存为 .docx`,
  }),
}

export const oldDoc = {
  code: 'old-doc',
  say: (): Message => ({
    en: 'This is a `.doc` file of Word 97 to 2003, whatever its name says; expected `.docx`. Open it in Word or WPS and save it as .docx',
    zh: '这是 Word 97—2003 的 .doc 文件（不论文件名如何），应为 .docx。请用 Word 或 WPS 打开后另存为 .docx',
  }),
}

export const notPdf = {
  code: 'not-pdf',
  say: (received: string): Message => ({
    en: `Cannot read \`${received}\` as a PDF; expected a file that begins with \`%PDF-\`. Check whether it is another kind of file, or save the PDF again`,
    zh: `无法作为 PDF 读取：读到的是 \`${received}\`，应以 \`%PDF-\` 开头。请查看是否为其他类型的文件，或重新保存 PDF`,
  }),
}

export const cMapMissing = {
  code: 'c-map-missing',
  say: (received: string): Message => ({
    en: `The PDF uses a font that is not in it, and what its codes mean stands in \`${received}\`; expected that among \`cMaps\`. Hand in the files of the folder cmaps of the npm package pdfjs-dist (\`--cmaps\` of the command), or print the document anew with its fonts embedded`,
    zh: `PDF 未嵌入所用字体，其编码含义在 \`${received}\` 中，\`cMaps\` 里却没有。请传入 npm 包 pdfjs-dist 的 cmaps 文件夹中的文件（命令行用 \`--cmaps\`），或嵌入字体后重新导出 PDF`,
  }),
}

export const pictureInPdf = {
  code: 'picture-in-pdf',
  say: (received: string): Message => ({
    en: `Page \`${received}\` of the PDF holds a picture, which was left out. Put it in by hand, with what it shows`,
    zh: `PDF 第 \`${received}\` 页有图片，未能取出。请手动放入图片，并写明所示内容`,
  }),
}

export const pictureTooLarge = {
  code: 'picture-too-large',
  say: (received: string): Message => ({
    en: `A picture on page \`${received}\` of the PDF is too large to be taken out, by itself or with those before it: five million pixels can be. Make it smaller in the document it comes from, as 2000 pixels in width are plenty, and export the PDF anew; or put it in by hand, with what it shows`,
    zh: `PDF 第 \`${received}\` 页有一张图片过大（或连同前面的图片合计过大），未能取出：最多可取 500 万像素。请在原文档中缩小图片（宽 2000 像素已足够）后重新导出 PDF，或手动放入图片，并写明所示内容`,
  }),
}

export const encrypted = {
  code: 'encrypted',
  say: (): Message => ({
    en: 'The document is encrypted; expected one that opens without a password. Open it in the program that shows it, remove the password and save it',
    zh: '文档已加密，应为无需密码即可打开的文档。请用能打开它的程序打开，取消密码后保存',
  }),
}

export const damaged = {
  code: 'damaged',
  say: (received: string): Message => ({
    en: `The document is damaged: ${received}. Open it in the program that made it, which may mend it, and save it anew`,
    zh: `文档已损坏：${received}。请用原来的程序打开（或可修复），再另存一份`,
  }),
}

export const tooLarge = {
  code: 'too-large',
  say: (received: string): Message => ({
    en: `The document is too large: ${received}. Split it, or take out what does not belong to the issue`,
    zh: `文档过大：${received}。请拆分文档，或删去不属于本期的内容`,
  }),
}

export const xmlDoctype = {
  code: 'xml-doctype',
  say: (received: string): Message => ({
    en: `\`${received}\` declares a document type, which no Word file has and which can make it expand without end; it was not read. Save the document anew in Word or WPS`,
    zh: `\`${received}\` 含有文档类型声明（DOCTYPE）；Word 文件没有这种声明，它可能使内容无限膨胀，因此未读取。请用 Word 或 WPS 重新保存`,
  }),
}

export const pictureFormat = {
  code: 'picture-format',
  say: (received: string): Message => ({
    en: `The picture \`${received}\` is in a format that browsers do not show; expected png, jpg, gif, webp, svg or avif. It was left out: save it as png and put it in`,
    zh: `图片 \`${received}\` 的格式浏览器无法显示，应为 png、jpg、gif、webp、svg 或 avif。该图已略去：请另存为 png 再放入`,
  }),
}

export const linkRefused = {
  code: 'link-refused',
  say: (received: string): Message => ({
    en: `The link \`${received}\` leads nowhere that can be published; its words stay without it. Write a whole address with https:// in its place`,
    zh: `链接 \`${received}\` 不能发布，已只保留文字。请改为以 https:// 开头的完整地址`,
  }),
}

export const titleLink = {
  code: 'title-link',
  say: (received: string): Message => ({
    en: `The link \`${received}\` stands in a title that can hold none, or not so many; its words stay without it. Put it into the text below`,
    zh: `标题中的链接 \`${received}\` 无处可放（栏目标题不能带链接，文章标题只能带一个），已只保留文字。请把它移到正文中`,
  }),
}

export const empty = {
  code: 'empty',
  say: (): Message => ({
    en: 'The document holds no text; expected the text of an issue. A scanned page has to go through text recognition first',
    zh: '文档中没有文字，应含有一期简报的内容。若为扫描件，请先做文字识别',
  }),
}

export const wallPage = {
  code: 'wall-page',
  say: (received: string): Message => ({
    en: `The page says \`${received}\` and holds no article; expected the article itself. Open it in a browser, finish the check, and save the page again`,
    zh: `网页内容为“${received}”，没有正文。请在浏览器中打开、完成验证后重新保存网页`,
  }),
}

export const noteMissing = {
  code: 'note-missing',
  say: (received: string): Message => ({
    en: `The text refers to the note \`${received}\`, which the document does not have; the reference was left out. Write the note, or delete the reference`,
    zh: `正文引用了注释 \`${received}\`，文档中却没有这条注释，引用已略去。请补写注释，或删去引用`,
  }),
}
