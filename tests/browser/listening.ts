import type { Page } from '@playwright/test';

/** What a listener does and sees, in the words of the page. */
export function listening(page: Page) {
  const button = page.getByRole('button', { name: 'Nghe', exact: true });
  const player = page.getByRole('region', { name: 'Nghe bài' });
  const inPlayer = (name: string) => player.getByRole('button', { name, exact: true });
  return {
    button,
    player,
    previous: inPlayer('Câu trước'),
    pause: inPlayer('Tạm dừng'),
    goOn: inPlayer('Đọc tiếp'),
    next: inPlayer('Câu sau'),
    again: inPlayer('Nghe lại'),
    retry: inPlayer('Thử lại'),
    toSentence: inPlayer('Về câu đang đọc'),
    close: inPlayer('Đóng'),
    speed: player.getByRole('combobox', { name: 'Tốc độ' }),
    voice: player.getByRole('combobox', { name: 'Giọng' }),
    said: player.getByRole('status'),
  };
}

/** The text that the browser marks as being said. */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(''),
  );
}
