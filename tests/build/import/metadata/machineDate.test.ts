import { expect, it } from 'vitest';
import { readableDate } from '../../../../src/build/import/metadata/machineDate.ts';
import { parseDate } from '../../../../src/build/import/metadata/parseDate.ts';

it.each([
  ['1625453820', '2021-07-05T02:57:00Z'],
  ['1625453820000', '2021-07-05T02:57:00Z'],
  ['20210705', '2021-07-05'],
  ['20210705T0957', '2021-07-05 09:57'],
  ['202107050957', '2021-07-05 09:57'],
  ['20210705095701', '2021-07-05 09:57:01'],
  ['20210705T095701Z', '2021-07-05 09:57:01Z'],
  ['20210705T095701+0700', '2021-07-05 09:57:01+0700'],
])('reads %s as %s', (text, date) => {
  expect(readableDate(text)).toBe(date);
  expect(parseDate(date)?.instant).toMatch(/^2021-07-05T(?:00:00|02:57|09:57):0[01](?:Z|\+0[07]:00)$/u);
});

it.each(['2021', '5/7/2021', '2021-07-05T09:57:00+07:00', '20211345', '123456789', '12345678901', '20210705 chợ', ''])(
  'leaves %j as it is',
  (text) => {
    expect(readableDate(text)).toBe(text);
  },
);
