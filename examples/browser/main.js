const source = document.querySelector('#source')
const page = document.querySelector('#page')
const problems = document.querySelector('#problems')
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })

// The last page that was right stays while a line is being typed that is not.
worker.onmessage = ({ data: { html, findings } }) => {
  if (html !== undefined) page.srcdoc = html
  problems.replaceChildren(...findings.map(itemOf))
}

source.addEventListener('input', () => worker.postMessage(source.value))
worker.postMessage(source.value)

function itemOf({ line, message }) {
  const item = document.createElement('li')
  item.textContent = `第 ${line} 行：${message.zh}`
  return item
}
