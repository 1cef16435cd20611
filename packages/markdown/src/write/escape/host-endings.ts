/** Endings of files that no host ends with. */
export const fileEndings = new Set(
  (
    'asp aspx avi bak bat bmp caj cfg conf cpp cs csh css csv db dll dmg doc docm docx dotx epub exe flv gif go gz ' +
    'htm html ico ini ipynb iso jar jpeg jpg js json jsp jsx kt less lock log lua mjs mkv mp3 mp4 odp ods odt ofd ' +
    'ogg pdf php png ppt pptx psd rar rb rtf scss sql svg swift tar tex tif tiff tmp toml ts tsv tsx txt vue wasm ' +
    'wav webm webp wmv wps xhtml xls xlsm xlsx xml xz yaml yml'
  ).split(' '),
)

/** Endings of hosts that are those of files as well: a word with one of them is a file, unless a path follows. */
export const hostsOrFiles = new Set('bz do dot et java map md mobi mov pl py rs sh zip'.split(' '))

/** Endings of hosts whose name may be digits alone, as in `163.com`, or Chinese, as in `中文.com`. */
export const hostsOfDigits = new Set('cc cn co com io net org top tv vip'.split(' '))

/** Chinese endings of hosts that are found without a scheme in front. */
export const chineseEndings = new Set(
  '中国 中國 公司 网络 網絡 网址 网店 商城 香港 台湾 台灣 集团 政务 公益 在线 中文网'.split(' '),
)
