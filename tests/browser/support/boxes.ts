import type { Page } from '@playwright/test';
import { messages } from '../../../src/language/current/core.ts';
import { reader } from './reader.ts';

/** The names of buttons and boxes, whoever's comment it is. */
const nameLike = (nameOf: (author: string) => string) => new RegExp(`^${nameOf('')}`);
const replyName = nameLike(messages.actionOn.reply);
const editName = nameLike(messages.actionOn.edit);
const deleteName = nameLike(messages.actionOn.delete);

/** What a reader does with one comment, named by its text, and with the boxes that open on it. */
export function boxes(page: Page) {
  const { section, comment } = reader(page);
  const button = (text: string, name: RegExp) => comment(text).getByRole('button', { name });
  const replyBox = section.getByRole('textbox', { name: replyName });
  const editBox = section.getByRole('textbox', { name: editName });
  const sendReply = section.getByRole('button', { name: messages.sendReply });
  const saveEdit = section.getByRole('button', { name: messages.saveEdit, exact: true });
  return {
    replyBox,
    editBox,
    sendReply,
    saveEdit,
    cancel: section.getByRole('button', { name: messages.cancel }),
    undo: section.getByRole('button', { name: messages.undo }),
    discard: section.getByRole('button', { name: messages.discardDraft }),
    restored: section.getByText(messages.draftRestored),
    replyTo: (text: string) => button(text, replyName),
    editOf: (text: string) => button(text, editName),
    deleteOf: (text: string) => button(text, deleteName),
    /** Answers a comment and waits until the answer is there. */
    reply: async (to: string, text: string) => {
      await button(to, replyName).click();
      await replyBox.fill(text);
      await sendReply.click();
      await comment(text.normalize()).waitFor();
    },
    /** Changes a comment and waits until the change is there. */
    edit: async (from: string, to: string) => {
      await button(from, editName).click();
      await editBox.fill(to);
      await saveEdit.click();
      await comment(to.normalize())
        .getByText(new RegExp(`^${messages.edited} ·`))
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
