import { type HostileInput, repeated } from './hostile-input.ts'
import { random } from './random.ts'

const patterns: Readonly<Record<string, readonly [string, string?, string?]>> = {
  'divisions that are not closed': ['<div>文'],
  'divisions and nothing in them': ['<div>'],
  'marks that are not closed': ['<b>文'],
  'marks of all kinds that are not closed': ['<b><i><a href=x><font>'],
  'marks and paragraphs that cross': ['<b><p>文</b></p>'],
  'links in links': ['<a href="https://e.cn/">文'],
  'tables in tables': ['<table><tr><td>文'],
  'cells in a row': ['<td>文', '<table><tr>'],
  'rows of a table': ['<tr><td>甲<td>乙', '<table>'],
  'cells that go far': ['<td rowspan=99999 colspan=99999>文<tr>', '<table><tr>'],
  'text that is fostered': ['文<tr>', '<table>'],
  'lists in lists': ['<ul><li>项'],
  items: ['<li>项', '<ul>'],
  quotes: ['<blockquote>文'],
  'quotes, closed': ['<blockquote>文</blockquote>'],
  paragraphs: ['<p>文'],
  'paragraphs without words': ['<p>'],
  breaks: ['<br>'],
  'lines across': ['<hr>'],
  pictures: ['<img src=a.png>'],
  titles: ['<h2>题</h2>'],
  'titles that are not closed': ['<h3>题'],
  forms: ['<form><button>文'],
  frames: ['<frameset><frame>', '', '文'],
  templates: ['<template>文'],
  'foreign elements': ['<svg><math><mi>文'],
  'comments that are not closed': ['<!--文'],
  comments: ['<!-- 文 -->', '文'],
  'scripts that are not closed': ['<script>文'],
  'styles that are not closed': ['<style>文'],
  doctypes: ['<!DOCTYPE html>', '', '<p>文'],
  'processing instructions': ['<?xml version="1.0"?>', '', '文'],
  'sections of CDATA': ['<![CDATA[文]]>', '', '文'],
  'less-than signs': ['<', '文'],
  ampersands: ['&'],
  entities: ['&amp;&#20013;&nbsp;'],
  'attributes of a tag': [' a=b', '<p', '>文'],
  'styles in an attribute': ['color:red;', '<p style="', '">文'],
  'classes in an attribute': ['a ', '<p class="', '">文'],
  'an attribute without end': ['a', '<p title="'],
  'marks of ours': ['<header class=masthead><section><h2>题', ''],
  'articles of ours': [
    '<article><h3>题</h3><p>文</article>',
    '<header class=masthead><h1>题</h1></header><section><h2>节</h2>',
  ],
  'notes of ours': [
    '<sup class=reference><a href="#note-1">1</a></sup>',
    '<header class=masthead><h1>题</h1></header><section><h2>节</h2><p>',
  ],
  'invisible text': ['<p style="display:none">文'],
  'an article of WeChat': ['<section><section>文', '<div id=js_content>'],
  addresses: ['https://e.cn/a '],
  'one line of Chinese': ['中文'],
  spaces: [' ', '文', '文'],
  'empty lines': ['\n', '文', '文'],
  NULs: ['\0', '文'],
  'halves of pairs': ['\ud800', '文'],
  'lines of sources': ['<p>摘自：甲、乙'],
  'lines with a dash': ['<p>文<p>——某人'],
  'lines of an imprint': ['<p>编辑：甲、乙　电子邮箱：a@b.cn'],
  'words for an issue': ['本期说', '<h1>简报</h1><p>', '</p><h2>题</h2><p>文。'],
  'titles below a summary': ['<h2>题</h2><p>文。', '<h1>简报</h1><p>本期导读 题 文'],
  captions: ['<img src=a.png><p>图：文'],
  'words for contents': ['<p>目录'],
  'typed numbers': ['<p>1、项'],
  'bold lines': ['<p><b>题</b>'],
}

const encodings = [
  'gb2312',
  'big5',
  'shift_jis',
  'utf-16',
  'utf-7',
  'x-user-defined',
  'nothing',
  'iso-2022-jp',
]

const seed =
  '<!doctype html><meta charset=utf-8><h1>题</h1><h2>节</h2><h3>文</h3><p>正文<b>粗</b><a href="https://e.cn/">链</a><ul><li>项</ul><table><tr><td>甲<td>乙</table>'

function mutated(number: number): Uint8Array {
  const { below } = random(number)
  const bytes = new TextEncoder().encode(seed.repeat(1 + below(20)))
  for (let count = 0; count < 50; count++) bytes[below(bytes.length)] = below(256)
  return bytes.subarray(0, 1 + below(bytes.length))
}

export const pageInputs: HostileInput[] = [
  ...repeated('html', patterns, { sizes: [300_000], make: (text) => text }),
  ...encodings.map(
    (name): HostileInput => ({
      name: `html: bytes that are not in ${name}`,
      reader: 'html',
      make: () => {
        const bytes = new TextEncoder().encode(
          `<meta charset=${name}><h1>题</h1><p>${'中文é\u0000'.repeat(5000)}`,
        )
        return bytes.map((byte, index) => (index > 60 && index % 97 === 0 ? 0xff : byte))
      },
    }),
  ),
  ...Array.from(
    { length: 16 },
    (_, number): HostileInput => ({
      name: `html: changed anywhere, ${number}`,
      reader: 'html',
      make: () => mutated(number),
    }),
  ),
  { name: 'html: nothing', reader: 'html', make: () => '' },
  { name: 'html: bytes of nothing', reader: 'html', make: () => new Uint8Array() },
  { name: 'html: thirteen million characters', reader: 'html', make: () => '文'.repeat(13_000_000) },
  { name: 'html: a million paragraphs', reader: 'html', make: () => '<p>文'.repeat(1_000_000) },
]
