/**
 * Copies what a button names: the article as rich text, anything else as plain text. Where a browser has no clipboard
 * for the page, it selects and copies as people do. Of a selected article a browser leaves the outermost element out and
 * writes all styles anew, so the whole of it is copied as it is, by hand too.
 */
export const script = `
const part = (id) => document.getElementById(id)
const article = part('article')
const copyRich = () => {
  const types = { 'text/html': article.innerHTML, 'text/plain': article.innerText }
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
const copySelected = (element) => {
  const selection = getSelection()
  selection.selectAllChildren(element)
  const copied = document.execCommand('copy')
  if (copied) selection.removeAllRanges()
  return copied
}
const copy = async (element) => {
  try {
    await (element === article ? copyRich() : navigator.clipboard.writeText(element.textContent))
    return true
  } catch {
    return copySelected(element)
  }
}
const isSelected = (element) => {
  const selection = getSelection()
  if (selection.rangeCount === 0) return false
  const range = selection.getRangeAt(0)
  return element.contains(range.commonAncestorContainer) && range.toString() === element.textContent
}
document.addEventListener('copy', (event) => {
  if (!isSelected(article)) return
  event.clipboardData.setData('text/html', article.innerHTML)
  event.clipboardData.setData('text/plain', article.innerText)
  event.preventDefault()
})
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    // The same words are read aloud again only when they come anew.
    part('said').textContent = ''
    const copied = await copy(part(button.name))
    const words = button.textContent + part(copied ? 'done' : 'failed').textContent
    setTimeout(() => (part('said').textContent = words), 100)
  })
}
`
