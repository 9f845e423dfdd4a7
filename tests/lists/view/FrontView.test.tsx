// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { headlineId } from '../../../src/ids.ts';
import type { Front } from '../../../src/lists/model/lists.ts';
import { FrontView } from '../../../src/lists/view/FrontView.tsx';
import { madeFront, madeStories, madeStory, photo } from '../madeStories.ts';

afterEach(cleanup);

const index = { sections: ['thoi-su', 'moi-truong'], hasLists: true } as const;
const described = (name: string, count: number) =>
  madeStories(count, name).map((story) => ({ ...story, description: `Tóm tắt ${story.id}` }));

function show(front: Partial<Front>, inIndex: typeof index | undefined = index) {
  return render(<FrontView front={madeFront(front)} index={inIndex && { ...index, sections: [...index.sections] }} />);
}

const headings = () =>
  screen.getAllByRole('heading').map(({ tagName, textContent }) => [Number(tagName.slice(1)), textContent]);

describe('the front page', () => {
  it('is headed by its day, where jumps to the top land, and says when it was made', () => {
    show({});
    const { textContent, id, tabIndex } = screen.getByRole('heading', { level: 1 });
    expect([textContent, id, tabIndex]).toEqual(['Trang nhất, Thứ Bảy, 28/11/2026', headlineId, -1]);
    expect(screen.getByText('Cập nhật lúc', { exact: false }).textContent).toBe('Cập nhật lúc 16:40');
  });

  it('has lead, seconds, the newest and the sections, each under its own level of heading', () => {
    show({
      seconds: madeStories(2, 'hai'),
      latest: madeStories(1, 'moi'),
      bands: [{ section: 'moi-truong', lead: madeStory('dai'), headlines: madeStories(1, 'tin') }],
    });
    expect(headings()).toEqual([
      [1, 'Trang nhất, Thứ Bảy, 28/11/2026'],
      [2, 'Tít dau'],
      [2, 'Tít hai-0'],
      [2, 'Tít hai-1'],
      [2, 'Mới nhất'],
      [3, 'Tít moi-0'],
      [2, 'Môi trường'],
      [3, 'Tít dai'],
      [3, 'Tít tin-0'],
    ]);
    expect(screen.getByRole('link', { name: 'Môi trường' }).getAttribute('href')).toBe('/chuyen-muc/moi-truong');
    expect(screen.getByRole('link', { name: 'Tất cả tin theo thời gian' }).getAttribute('href')).toBe('/moi-nhat');
  });

  it('has three seconds without standfirsts beside the newest, and two with them', () => {
    const shown = (count: number, latest: number) => {
      show({ seconds: described('hai', count), latest: madeStories(latest) });
      const found = screen.queryAllByText(/^Tóm tắt/u).length;
      cleanup();
      return found;
    };
    expect([shown(2, 4), shown(3, 4), shown(4, 0)]).toEqual([2, 0, 4]);
  });

  it('has fewer of the newest beside a lead without a photo, which is less high', () => {
    const shown = (lead: Front['lead']) => {
      show({ lead, latest: madeStories(10, 'moi') });
      const found = screen.getAllByRole('listitem').length;
      cleanup();
      return found;
    };
    expect([shown(madeStory('dau', { photo })), shown(madeStory('dau'))]).toEqual([10, 6]);
  });

  it('of two articles has neither a list of the newest nor bands', () => {
    show({ seconds: madeStories(1, 'hai') });
    expect(headings().slice(1)).toEqual([
      [2, 'Tít dau'],
      [2, 'Tít hai-0'],
    ]);
    expect(screen.queryByRole('link', { name: 'Mới nhất' })).toBeNull();
  });

  it('names the section of lead and seconds, as a link where the paper has sections', () => {
    const kicker = () => within(screen.getByRole('article')).getByText('Thời sự').closest('a')?.getAttribute('href');
    show({ lead: madeStory('dau', { section: 'thoi-su' }) });
    expect(kicker()).toBe('/chuyen-muc/thoi-su');
    cleanup();
    render(<FrontView front={madeFront({ lead: madeStory('dau', { section: 'thoi-su' }) })} index={undefined} />);
    expect(kicker()).toBeUndefined();
  });
});
