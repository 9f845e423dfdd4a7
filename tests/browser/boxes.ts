import type { Page } from '@playwright/test';
import { reader } from './reader.ts';

/** What a reader does with one comment, named by its text, and with the boxes that open on it. */
export function boxes(page: Page) {
  const { section, comment } = reader(page);
  const button = (text: string, name: RegExp) => comment(text).getByRole('button', { name });
  const replyBox = section.getByRole('textbox', { name: /^Trả lời / });
  const editBox = section.getByRole('textbox', { name: /^Sửa bình luận / });
  const sendReply = section.getByRole('button', { name: 'Gửi trả lời' });
  const saveEdit = section.getByRole('button', { name: 'Lưu', exact: true });
  return {
    replyBox,
    editBox,
    sendReply,
    saveEdit,
    cancel: section.getByRole('button', { name: 'Hủy' }),
    undo: section.getByRole('button', { name: 'Hoàn tác' }),
    discard: section.getByRole('button', { name: 'Bỏ bản nháp' }),
    restored: section.getByText('Đã khôi phục bản nháp.'),
    replyTo: (text: string) => button(text, /^Trả lời /),
    editOf: (text: string) => button(text, /^Sửa /),
    deleteOf: (text: string) => button(text, /^Xóa /),
    /** Answers a comment and waits until the answer is there. */
    reply: async (to: string, text: string) => {
      await button(to, /^Trả lời /).click();
      await replyBox.fill(text);
      await sendReply.click();
      await comment(text.normalize()).waitFor();
    },
    /** Changes a comment and waits until the change is there. */
    edit: async (from: string, to: string) => {
      await button(from, /^Sửa /).click();
      await editBox.fill(to);
      await saveEdit.click();
      await comment(to.normalize())
        .getByText(/^Đã sửa ·/)
        .waitFor();
    },
  };
}

/** A tab that has opened the article, with all that can be done there. */
export async function openTab(page: Page) {
  const tab = { ...reader(page), ...boxes(page), page };
  await tab.open();
  return tab;
}
