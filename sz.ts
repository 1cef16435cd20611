export { toHtml } from '@cec-bulletin/html'
