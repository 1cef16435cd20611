// Endings that name a file far more often than a host. `md`, `sh` or `zip` are top-level domains too, but a
// bare `readme.md` in a bulletin is a file.
const ENDINGS =
  'html htm xhtml shtml php php3 phtml asp aspx ashx jsp jspx do action cgi cfm pdf doc docx dot dotx xls xlsx xlsm ' +
  'csv tsv ppt pptx pps ppsx odt ods odp rtf txt md mdx markdown rst tex epub mobi azw jpg jpeg png gif bmp svg ' +
  'webp avif tif tiff ico heic psd mp3 mp4 m4a m4v wav ogg ogv webm avi mkv mov wmv flv zip rar 7z gz tgz tar bz ' +
  'xz dmg iso exe msi apk ipa js mjs cjs ts tsx jsx json jsonl xml xsd xsl yaml yml toml ini cfg conf css scss less ' +
  'map wasm py pyc rb pl sh bat java class jar cpp hpp rs swift kt lua sql db bak tmp log lock wps et dps ofd caj eml ics'

let endings: Set<string> | undefined

export function isFileEnding(label: string): boolean {
  endings ??= new Set(ENDINGS.split(' '))
  return endings.has(label.toLowerCase())
}

// `logo.ai` is a drawing and `claude.ai` a site: behind these endings the name decides.
const DOUBTFUL: ReadonlySet<string> = /* @__PURE__ */ new Set(['ai', 'ps', 'am', 'so', 'in', 'la', 'pro'])
const USUAL_NAME =
  /^(?:logo|icon|image|img|pic|photo|fig|figure|chart|table|map|poster|banner|cover|page|layout|design|draft|sketch|drawing|artwork|vector|illustration|infographic|template|brochure|flyer|document|doc|file|test|output|print|makefile|configure|config|lib[a-z]+)(?:[_-].*|\d+)?$/i

export function isUsualFile(name: string, ending: string): boolean {
  return DOUBTFUL.has(ending) && USUAL_NAME.test(name)
}
