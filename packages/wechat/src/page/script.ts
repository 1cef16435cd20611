/**
 * Copies what a button names: the article as rich text, anything else as plain text. Where a browser has no clipboard
 * for the page, it selects and copies as people do.
 */
export const script = `
const part = (id) => document.getElementById(id)
const copyRich = (element) => {
  const types = { 'text/html': element.innerHTML, 'text/plain': element.innerText }
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
const copySelected = (element) => {
  const selection = getSelection()
  selection.selectAllChildren(element)
  const copied = document.execCommand('copy')
  selection.removeAllRanges()
  return copied
}
const copy = async (element) => {
  try {
    await (element.id === 'article' ? copyRich(element) : navigator.clipboard.writeText(element.textContent))
    return true
  } catch {
    return copySelected(element)
  }
}
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    const copied = await copy(part(button.name))
    part('said').textContent = button.textContent + part(copied ? 'done' : 'failed').textContent
  })
}
`
