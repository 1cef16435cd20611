// What Node loads of React is its development build, which checks more and takes longer, unless this is set before.
const { NODE_ENV } = process.env
process.env.NODE_ENV = 'production'
export const { createElement } = await import('react')
export const { renderToStaticMarkup } = await import('react-dom/server')
if (NODE_ENV === undefined) delete process.env.NODE_ENV
else process.env.NODE_ENV = NODE_ENV
