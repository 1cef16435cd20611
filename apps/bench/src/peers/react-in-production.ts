// Unless this is set before React is loaded, Node takes its development build, which checks more and runs longer.
const { NODE_ENV } = process.env
process.env.NODE_ENV = 'production'
export const { createElement } = await import('react')
export const { renderToStaticMarkup } = await import('react-dom/server')
export const reactEmail = await import('@react-email/components')
if (NODE_ENV === undefined) delete process.env.NODE_ENV
else process.env.NODE_ENV = NODE_ENV
