import { expect, it } from 'vitest';
import { splitStyle } from '../../../src/build/bundle/splitStyle.ts';

const split = (css: string) => splitStyle(css, (module) => ['Article', 'Comments'].includes(module));

it.each([
  ['.Layout-a{color:red}', '.Layout-a{color:red}', ''],
  ['.Article-a{color:red}', '', '.Article-a{color:red}'],
  ['a{color:red}.Article-a>p{top:0}b{top:1px}', 'a{color:red}b{top:1px}', '.Article-a>p{top:0}'],
  ['.Article-a,.Comments-b{top:0}', '', '.Article-a,.Comments-b{top:0}'],
  ['.Article-a,.Layout-b{top:0}', '.Article-a,.Layout-b{top:0}', ''],
  ['.Layout-b:not(.Article-a,.x){top:0}', '', '.Layout-b:not(.Article-a,.x){top:0}'],
  ['@layer a,b;.Article-a{top:0}', '@layer a,b;', '.Article-a{top:0}'],
  [
    '@layer c{.Layout-a{top:0}@media (width>=48rem){.Article-a{top:0}}}',
    '@layer c{.Layout-a{top:0}}',
    '@layer c{@media (width>=48rem){.Article-a{top:0}}}',
  ],
  [
    '@keyframes Article-in{0%{top:0}}@keyframes out{0%{top:0}}',
    '@keyframes out{0%{top:0}}',
    '@keyframes Article-in{0%{top:0}}',
  ],
  ['@font-face{font-family:a;src:url(a;b{c}.woff2)}', '@font-face{font-family:a;src:url(a;b{c}.woff2)}', ''],
  ['.Layout-a:before{content:"} .Article-a{"}', '.Layout-a:before{content:"} .Article-a{"}', ''],
  ['.Article-a{&:hover{top:0}top:1px}', '', '.Article-a{&:hover{top:0}top:1px}'],
  ['.a\\{b{top:0}', '.a\\{b{top:0}', ''],
  ['\n/*$vite$:1*/@layer c{.Article-a{top:0}}', '', '@layer c{.Article-a{top:0}}'],
])('%s', (css, now, later) => {
  expect(split(css)).toEqual({ now, later });
});
