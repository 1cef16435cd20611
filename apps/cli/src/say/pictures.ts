import type { Message } from '@cec-bulletin/schema'
import type { PictureReason } from '../pictures/read-picture.ts'
import { quoted } from './quoted.ts'

/** What is said of a picture beside an issue. */
export const pictures: Record<PictureReason | 'picture-large', (path: string) => Message> = {
  'dead-picture': (path) => ({
    en: `There is no picture ${quoted(path)} beside the issue or in the bulletin's folder; put it there, or mend the path`,
    zh: `这一期旁边和简报的文件夹中都没有图片 ${quoted(path)}；请放入图片，或改正路径`,
  }),
  'picture-outside': (path) => ({
    en: `The picture ${quoted(path)} is a link that leads out of the bulletin's folder; copy the picture itself into it`,
    zh: `图片 ${quoted(path)} 是指向简报文件夹之外的链接；请把图片本身复制进来`,
  }),
  'picture-too-large': (path) => ({
    en: `The picture ${quoted(path)} has more than 30 MB; save it smaller, 2000 pixels wide at most`,
    zh: `图片 ${quoted(path)} 超过 30 MB；请缩小后另存，宽度不超过 2000 像素`,
  }),
  'picture-large': (path) => ({
    en: `The picture ${quoted(path)} has more than 5 MB, and readers wait for it; save it smaller, 2000 pixels wide at most`,
    zh: `图片 ${quoted(path)} 超过 5 MB，读者要等；建议缩小后另存，宽度不超过 2000 像素`,
  }),
  'picture-unknown': (path) => ({
    en: `${quoted(path)} is not a picture that can be read; save it again as PNG, JPEG, WebP, AVIF, GIF or SVG`,
    zh: `无法识别图片 ${quoted(path)}；请另存为 PNG、JPEG、WebP、AVIF、GIF 或 SVG`,
  }),
  'picture-script': (path) => ({
    en: `The picture ${quoted(path)} holds a script or what could run one; export it again as plain SVG, or as PNG`,
    zh: `图片 ${quoted(path)} 含有脚本或可执行内容；请重新导出为纯 SVG 或 PNG`,
  }),
}
