import { expect, it } from 'vitest';
import { sharesText } from '../../../../src/build/import/output/likeness.ts';

const first = 'Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng, chợ họp trễ.';

it('knows a text again that was mended, cut or went on', () => {
  expect(sharesText(first, first.replace('muộn hơn', 'sớm hơn').toUpperCase())).toBe(true);
  expect(sharesText(first, `${first} Người mua đứng chờ dọc bờ kè từ lúc chưa rõ mặt người.`)).toBe(true);
  expect(sharesText(first, 'Sáng nay ghe về bến muộn.')).toBe(true);
});

it('tells other texts, also those of few words', () => {
  expect(sharesText(first, 'Tin chiều: cầu phao đóng cửa đến hết tuần, sáng nay xe đi vòng.')).toBe(false);
  expect(sharesText('Một', 'Hai')).toBe(false);
  expect(sharesText('Một', 'một.')).toBe(true);
  expect(sharesText('', first)).toBe(false);
});
