import { describe, expect, test } from 'vitest'
import { expectKept, expectLink } from './expect-link.ts'

describe('what is not removed survives byte for byte', () => {
  test.each([
    'https://e.com/?q=a+b%20c',
    'https://e.com/?a&b=&c=1&b=2&&d',
    'https://e.com/?q=%D6%D0%b9%FA',
    'https://e.com/?q=%25xx%2520',
    'https://e.com/?q=%e4%bd%a0',
    'https://e.com/?a[]=1&b[0]=2',
    'https://e.com/?a={b}|c^d',
    "https://e.com/?q=it's",
    'https://e.com/a%2Fb%3Fc%23d',
    'https://e.com/10%2520annual%2520report.pdf.jpg',
    'https://e.com/a;v=1,2/b;c',
    'https://e.com/a//b///c',
    'https://e.com/%zz%',
    'https://e.com/Path/INDEX.HTML',
    'https://e.com/a_(b)_[c]',
    'https://www.gov.cn/dir/',
    'https://www.gov.cn/dir',
    'http://e.com/',
    'https://e.com:8443/a',
    'http://8.8.8.8/a',
    'http://[2606:4700::1111]/a',
    'https://e.com/?',
    'https://e.com/#',
    'https://e.com/#/a/b',
    'https://e.com/a#b:c@d',
    'https://medium.com/@user/post-1',
    'https://e.com/a?b=c@d.com',
    'https://zh.wikipedia.org/wiki/%E5%8F%AF%E6%8C%81%E7%BB%AD',
    'https://doi.org/10.1016/S0140-6736(20)30183-5',
    'https://my_blog.tumblr.com/',
    'https://xn--fsqu00a.xn--fiqs8s/',
    'mailto:a.b+c@e.com',
    'mailto:%22a%20b%22@e.com',
    `mailto:a@e.com?body=${'a,'.repeat(60)}`,
    'mailto:a@e.com,b@e.com?subject=%E4%BD%A0%20b&body=c%0D%0Ad',
    'tel:+86-10-5920-5850',
    'tel:10086',
    'tel:+1(800)555-0100;ext=12',
  ])('%s', expectKept)

  test.each([
    ['https://e.com/?utm_source=a&q=%D6%D0', 'https://e.com/?q=%D6%D0'],
    ['https://e.com/?q=a+b%20c&utm_source=a&d&e=', 'https://e.com/?q=a+b%20c&d&e='],
    ['https://e.com/?q=%e4%bd%a0&utm_source=a#%e4', 'https://e.com/?q=%e4%bd%a0#%e4'],
  ])('%s → %s', (input, expected) => {
    expectLink(input, expected)
  })
})

describe('signed addresses are frozen', () => {
  test.each([
    'https://b.s3.amazonaws.com/%7ek?X-Amz-Algorithm=a&X-Amz-Signature=b%2fc&utm_source=d#:~:text=e',
    'https://b.s3.amazonaws.com/k?AWSAccessKeyId=a&Expires=1&Signature=b%2Bc&utm_source=d',
    'https://d1.cloudfront.net/a?Expires=1&Signature=b~c_&Key-Pair-Id=d&fbclid=e',
    'https://b.oss-cn-beijing.aliyuncs.com/报告.pdf?OSSAccessKeyId=a&Expires=1&Signature=b%3D&spm=a.b.c',
    'https://b.oss-cn-beijing.aliyuncs.com/a.pdf?x-oss-signature-version=OSS4&x-oss-signature=b&utm_source=c',
    'https://a.blob.core.windows.net/b/c?sv=2022&se=2030&sr=b&sp=r&sig=d%2Fe%3D&utm_source=f',
    'https://storage.googleapis.com/b/o?X-Goog-Algorithm=a&X-Goog-Signature=b&gclid=c',
    'https://b.cos.ap-beijing.myqcloud.com/a?q-sign-algorithm=sha1&q-signature=b&utm_source=c',
  ])('%s', (input) => {
    const link = expectLink(input, input)
    expect(link.changes).toEqual([])
    expect(link.warnings.map(({ code }) => code)).toEqual(['signed'])
  })
})

describe('an archive keeps the archived address whole', () => {
  test.each([
    'https://web.archive.org/web/20230101000000/http://e.com/a?utm_source=b&c=1#:~:text=d',
    'https://web.archive.org/web/2023id_/https://e.com/?fbclid=a',
    'https://web.archive.org/save/https://e.com/?utm_source=a',
    'https://archive.ph/20230101/https://e.com/?utm_source=a',
    'https://webcache.googleusercontent.com/search?q=cache:https://e.com/&utm_source=a',
    'https://unknown-archive.example/2023/http://e.com/;jsessionid=1?utm_source=a',
  ])('%s', (input) => {
    expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['archived'])
  })
})

describe('a path takes its normal form', () => {
  test.each([
    ['https://e.com/%7euser/%41', 'https://e.com/~user/A'],
    ['https://e.com/%e4%bd%a0', 'https://e.com/%E4%BD%A0'],
    ['https://e.com/%d6%d0', 'https://e.com/%D6%D0'],
    ['https://e.com/a/./b/../c', 'https://e.com/a/c'],
    ['https://e.com/a/%2e%2E/b', 'https://e.com/b'],
    ['https://e.com/可持续', 'https://e.com/%E5%8F%AF%E6%8C%81%E7%BB%AD'],
    ['https://e.com/a b"c<d>', 'https://e.com/a%20b%22c%3Cd%3E'],
    ['https://e.com/..;jsessionid=1/a', 'https://e.com/..;jsessionid=1/a'],
    ['https://e.com', 'https://e.com/'],
    ['https://e.com?a=1', 'https://e.com/?a=1'],
    ['https://e.com/a#b:~:text=c', 'https://e.com/a#b'],
    ['https://e.com/a#:~:text=c', 'https://e.com/a'],
  ])('%s → %s', (input, expected) => {
    expectLink(input, expected)
  })
})
