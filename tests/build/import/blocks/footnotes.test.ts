import { expect, test } from 'vitest';
import { showBlocks, showNotices } from './show.ts';

test.each([
  [
    'mammoth',
    '<p>Đò<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup></p><ol><li id="footnote-2"><p>Sổ. <a href="#footnote-ref-2">↑</a></p></li></ol>',
  ],
  [
    'markdown-it',
    '<p>Đò<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol><li id="fn1" class="footnote-item"><p>Sổ. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>',
  ],
  [
    'Word',
    '<p>Đò<a href="#_ftn1" name="_ftnref1"><span><span>[1]</span></span></a></p><div><br clear=all><hr align=left><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Sổ.</p></div></div>',
  ],
  [
    'WordPress',
    '<p>Đò<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="u1">Sổ. <a href="#u1-link">↩︎</a></li></ol>',
  ],
  [
    'LibreOffice',
    '<p>Đò<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Sổ.</p></div>',
  ],
  [
    'Wikipedia',
    '<p>Đò<sup id="cite_ref-1"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup></p><ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>Sổ.</span></li></ol>',
  ],
])('footnotes of %s', (_, html) => {
  expect(showBlocks(html)).toEqual(['Đò<ref ghi-chu-1>', 'notes: ghi-chu-1 Sổ.']);
  expect(showNotices(html)).toEqual([]);
});

const note = (id: string, content: string) => `<p id="n${id}">${content} <a href="#r${id}">↑</a></p>`;
const reference = (id: string, name = id) => `<sup><a href="#n${id}" id="r${name}">${id}</a></sup>`;

test.each([
  '<p id=n1><a href="#r1">1</a>. Sổ.</p>',
  '<div id=n1><p><b><a href="#r1">1</a></b>) Sổ.</p></div>',
  '<ol><li id=n1><p><a href="#r1">1</a> : Sổ.</p></li></ol>',
])('the stop behind the number goes with it: %s', (content) => {
  expect(showBlocks(`<p>Đò${reference('1')}</p>${content}`)[1]).toBe('notes: ghi-chu-1 Sổ.');
});

test('dots that begin its words stay', () => {
  expect(showBlocks(`<p>Đò${reference('1')}</p><p id=n1><a href="#r1">1</a> ...và sổ.</p>`)[1]).toBe(
    'notes: ghi-chu-1 ...và sổ.',
  );
});

test('they are numbered by their references, and of several blocks', () => {
  const notes = `<div id=n1><p>a<p><b>b</b> <a href=#r1>↑</a></div>${note('2', 'c')}`;
  expect(showBlocks(`<p>x${reference('2')}y${reference('1')}</p>${notes}`)).toEqual([
    'x<ref ghi-chu-1>y<ref ghi-chu-2>',
    'notes: ghi-chu-1 c | ghi-chu-2 a<br><b>b</b>',
  ]);
});

test('a second reference to one stays a raised number', () => {
  const html = `<p>x${reference('1')}y${reference('1', '1b')}</p>${note('1', 'a')}`;
  expect(showBlocks(html)[0]).toBe('x<ref ghi-chu-1>y<sup>1</sup>');
});

test('one whose reference no block can hold is text, and told', () => {
  const html = `<figure><img src=a.jpg><figcaption>Đò${reference('1')}</figcaption></figure>${note('1', 'a')}<p>x</p>`;
  expect(showBlocks(html)).toEqual(['figure: a.jpg – Đò', 'x', 'a']);
  expect(showNotices(html)).toEqual(['footnote-unreferenced']);
});

test.each([
  ['a link to a place that does not lead back', '<p>x<a href="#n1">1</a></p><p id=n1>a</p>', 'x1|a'],
  ['a table of contents', '<p><a href="#n1" id=r1>Bến đò</a></p><p id=n1>a <a href="#r1">↑</a></p>', 'Bến đò|a ↑'],
  ['a link up', '<p id=n1>a <a href="#r1">b</a></p><p><a href="#n1" id=r1>1</a></p>', 'a b|1'],
])('%s is no footnote', (_, html, shown) => {
  expect(showBlocks(html).join('|')).toBe(shown);
});
