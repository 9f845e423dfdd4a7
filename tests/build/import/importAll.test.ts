import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom } from './newsroom.ts';

let room: ReturnType<typeof newsroom>;
beforeEach(() => {
  room = newsroom();
});
afterEach(() => room.remove());

const paragraph =
  'Sáng nay ghe về bến muộn hơn mọi ngày vì nước ròng, người mua đứng chờ dọc bờ kè từ lúc chưa rõ mặt người, ai cũng xách theo một cái giỏ tre.';
const text = `Ghe về bến muộn\n\nThứ Hai, 05/07/2021 09:57\n\n${paragraph}\n\nBình luận (0)\n`;
const photo = (background: string) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();

it('makes the first article of the first newspaper, byte for byte, and asks nothing', async () => {
  room.write('bai.txt', readFileSync('tests/fixtures/seed.txt'));
  const [outcome] = await room.run(['bai.txt'], { answers: [] });
  expect(outcome).toMatchObject({ status: 'written' });
  expect(room.questions).toEqual([]);
  const ours = readFileSync(`src/articles/${outcome?.id}.json`, 'utf8');
  expect(room.read(`articles/${outcome?.id}.json`).replace(/^ {2}"\$schema": .*\n/mu, '')).toBe(
    ours.replace(/^ {2}"\$schema": .*\n/mu, ''),
  );
  expect(outcome?.lines.filter((line) => line.in === 'outside')).toEqual([]);
});

describe('the same input again', () => {
  it('changes nothing, under any name', async () => {
    room.write('bai.txt', text);
    await room.run(['bai.txt']);
    const before = room.read('articles/ghe-ve-ben-muon.json');
    room.write('ten-khac.txt', text);
    expect(await room.run(['bai.txt', 'ten-khac.txt'])).toMatchObject([
      { status: 'unchanged' },
      { status: 'unchanged' },
    ]);
    expect(room.read('articles/ghe-ve-ben-muon.json')).toBe(before);
  });

  it('asks nothing again', async () => {
    room.write('bai.txt', text.replace('Thứ Hai, 05/07/2021 09:57\n\n', ''));
    expect(await room.run(['bai.txt'], { answers: ['6/7/2021 08:00'] })).toMatchObject([{ status: 'written' }]);
    expect(await room.run(['bai.txt'])).toMatchObject([{ status: 'unchanged' }]);
    expect(room.article('ghe-ve-ben-muon').datePublished).toBe('2021-07-06T08:00:00+07:00');
  });

  it('leaves an article that was edited since, and says so', async () => {
    room.write('bai.txt', text);
    await room.run(['bai.txt']);
    room.write('articles/ghe-ve-ben-muon.json', room.read('articles/ghe-ve-ben-muon.json').replace('xách', 'cầm'));
    expect(await room.run(['bai.txt'], { yes: true })).toMatchObject([
      { status: 'unchanged', notices: [{ code: 'edited-by-hand' }] },
    ]);
    expect(room.read('articles/ghe-ve-ben-muon.json')).toContain('cầm');
  });

  it('writes an article again that was deleted', async () => {
    room.write('bai.txt', text);
    await room.run(['bai.txt']);
    room.write('articles/ghe-ve-ben-muon.json', '');
    const [outcome] = await room.run(['bai.txt']);
    expect(outcome?.status).toBe('unchanged');
  });
});

describe('an input that has changed', () => {
  const changed = text.replace('muộn\n', 'sớm\n').replace('ròng', 'lớn');
  beforeEach(async () => {
    room.write('bai.txt', text);
    await room.run(['bai.txt']);
    room.write('bai.txt', changed);
  });

  it('shows the difference and stays as it is where nobody is there to ask', async () => {
    const [outcome] = await room.run(['bai.txt']);
    expect(outcome).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('--yes'),
      changes: ['- tít: Ghe về bến muộn', '+ tít: Ghe về bến sớm', expect.anything(), expect.anything()],
    });
    expect(room.article('ghe-ve-ben-muon').headline).toBe('Ghe về bến muộn');
  });

  it('is written to the same article after a yes, also with another headline', async () => {
    expect(await room.run(['bai.txt'], { answers: ['c'] })).toMatchObject([
      { status: 'written', id: 'ghe-ve-ben-muon' },
    ]);
    expect(room.questions).toEqual([expect.stringContaining('Ghe về bến sớm')]);
    expect(room.article('ghe-ve-ben-muon').headline).toBe('Ghe về bến sớm');
    expect(room.files().filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  it('is known again where its article was broken by hand', async () => {
    const broken = room.read('articles/ghe-ve-ben-muon.json').replace(/\}\s*$/u, '');
    room.write('articles/ghe-ve-ben-muon.json', broken);
    expect(await room.run(['bai.txt'], { yes: true })).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('ghe-ve-ben-muon.json đã được sửa tay') },
    ]);
    expect(room.read('articles/ghe-ve-ben-muon.json')).toBe(broken);
  });

  it('is kept after a no', async () => {
    expect(await room.run(['bai.txt'], { answers: ['k'] })).toMatchObject([{ status: 'refused' }]);
    expect(room.article('ghe-ve-ben-muon').headline).toBe('Ghe về bến muộn');
  });

  it('never replaces what was edited by hand without being asked, not even with --yes', async () => {
    room.write('articles/ghe-ve-ben-muon.json', room.read('articles/ghe-ve-ben-muon.json').replace('xách', 'cầm'));
    expect(await room.run(['bai.txt'], { yes: true })).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('sửa tay') },
    ]);
    expect(room.read('articles/ghe-ve-ben-muon.json')).toContain('cầm');
  });
});

describe('what the input does not say', () => {
  const undated = text.replace('Thứ Hai, 05/07/2021 09:57\n\n', '');

  it('is asked for, or taken from the options, or refused by the option that is missing', async () => {
    room.write('bai.txt', undated);
    expect(await room.run(['bai.txt'])).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('--date') },
    ]);
    expect(await room.run(['bai.txt'], { date: '6/7/2021', section: 'Thời sự' })).toMatchObject([
      { status: 'written' },
    ]);
    expect(room.article('ghe-ve-ben-muon')).toMatchObject({
      articleSection: 'thoi-su',
      datePublished: '2021-07-06T00:00:00+07:00',
    });
  });

  it('is asked about where the weekday is another day’s', async () => {
    room.write('bai.txt', text.replace('Thứ Hai', 'Thứ Ba'));
    expect(await room.run(['bai.txt'])).toMatchObject([{ status: 'refused', reason: expect.stringContaining('Thứ') }]);
    expect(await room.run(['bai.txt'], { answers: ['c'] })).toMatchObject([{ status: 'written' }]);
  });

  it('is asked for again where the answer is none, and where the one that was found is not it', async () => {
    room.write('bai.txt', text.replace('Thứ Hai', 'Thứ Ba'));
    expect(await room.run(['bai.txt'], { answers: ['k', 'hôm qua', '6/7/2021'] })).toMatchObject([
      { status: 'written' },
    ]);
    expect(room.article('ghe-ve-ben-muon').datePublished).toBe('2021-07-06T00:00:00+07:00');
    expect(room.questions).toEqual([
      expect.stringMatching(/^Thứ không khớp với ngày .*Lấy 09:57 ngày 5\/7\/2021\?$/u),
      expect.stringContaining('Ngày đăng đúng'),
      expect.stringContaining('Viết như'),
    ]);
    room.write('khac.txt', text.replace(/^Thứ Hai.*$/mu, ''));
    expect(await room.run(['khac.txt'], { answers: ['hôm qua', ''] })).toMatchObject([{ status: 'refused' }]);
  });

  it('stands beside its section', async () => {
    room.write('bai.txt', text.replace(/^(Thứ Hai.*)$/mu, '$1 | Thời sự'));
    expect(await room.run(['bai.txt'])).toMatchObject([{ status: 'written' }]);
    expect(room.article('ghe-ve-ben-muon').articleSection).toBe('thoi-su');
  });

  it('is asked about where another line has a date that no calendar has', async () => {
    room.write('bai.txt', text.replace('Thứ Hai', '32/13/2021\n\nThứ Hai'));
    expect(await room.run(['bai.txt'])).toMatchObject([
      { status: 'refused', reason: expect.stringMatching(/không có trong lịch \(“32\/13\/2021”\).*--yes/u) },
    ]);
    const [outcome] = await room.run(['bai.txt'], { answers: ['c'] });
    expect(outcome).toMatchObject({ status: 'written' });
    expect(outcome?.notices).toContainEqual(expect.objectContaining({ code: 'date-doubtful', text: '32/13/2021' }));
  });
});

it('says before the first question of an input which one it is', async () => {
  room.write('a.txt', text.replace(/^Thứ Hai.*$/mu, ''));
  room.write('b.txt', text);
  await room.run(['a.txt', 'b.txt'], { answers: ['hôm qua', '6/7/2021'] });
  expect(room.told).toEqual([expect.stringMatching(/a\.txt: “Ghe về bến muộn”$/u)]);
});

it('names an article without a title by what finds it in its file', async () => {
  const item = (fields: string) => `<item>${fields}<description>&lt;hr&gt;</description></item>`;
  const items = [
    item('<title>Chợ cá</title>'),
    item('<link>https://bao.example/42</link><pubDate>Mon, 05 Jul 2021 09:57:00 +0700</pubDate>'),
    item(''),
  ];
  room.write('tin.xml', `<rss version="2.0"><channel><title>Báo</title>${items.join('')}</channel></rss>`);
  expect((await room.run(['tin.xml'])).map(({ name }) => name)).toEqual([
    expect.stringMatching(/tin\.xml: Chợ cá$/u),
    expect.stringMatching(/tin\.xml: mục thứ 2, không có tít \(https:\/\/bao\.example\/42, Mon, 05 Jul 2021/u),
    expect.stringMatching(/tin\.xml: mục thứ 3, không có tít$/u),
  ]);
});

describe('a folder', () => {
  it('gives all its texts, and what is wrong with one stops none of the others', async () => {
    room.write('bai/1.txt', text);
    room.write('bai/2.pdf', '%PDF-1.7\n');
    room.write('bai/3.txt', '');
    room.write('bai/sau/4.md', `---\ntitle: Chợ cá\ndate: 2021-07-06\n---\n\n${paragraph}\n`);
    room.write('bai/.an.txt', text);
    const outcomes = await room.run(['bai', 'khong-co.txt']);
    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'refused', 'refused', 'written', 'refused']);
    expect(outcomes.filter(({ reason }) => reason && !/[à-ỹ]/u.test(reason))).toEqual([]);
  });

  it('is read without what lies hidden, in packages, or where the command writes', async () => {
    room.write('bai.txt', text);
    for (const name of ['.git/a.txt', 'node_modules/b/c.txt', 'articles/d.txt', 'photos/e/f.txt'])
      room.write(name, 'Tít khác\n\n06/07/2021\n\nChữ khác.\n');
    expect((await room.run(['.'])).map(({ name }) => name)).toEqual([expect.stringMatching(/bai\.txt$/u)]);
    expect(await room.run(['articles'])).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('thư mục mà lệnh ghi vào') },
    ]);
  });

  it('says what to do where it has photos alone, or nothing', async () => {
    room.write('anh/a.jpg', await photo('#a00'));
    room.write('anh/a.txt', 'Ghe cập bến.');
    room.write('trong/.an.txt', text);
    expect(await room.run(['anh', 'trong'])).toMatchObject([
      { status: 'refused', reason: expect.stringMatching(/chỉ có ảnh.*tệp chữ/u) },
      { status: 'refused', reason: expect.stringContaining('không có tệp nào') },
    ]);
  });

  it('is followed through links, and a link that leads nowhere is told', async () => {
    room.write('that.txt', text);
    room.write('bai/a.txt', text.replace('Ghe', 'Thuyền'));
    symlinkSync(room.at('that.txt'), room.at('bai/b.txt'));
    symlinkSync(room.at('mat.txt'), room.at('bai/c.txt'));
    symlinkSync(room.at('bai'), room.at('bai/d'));
    expect(await room.run(['bai'])).toMatchObject([
      { status: 'written', id: 'thuyen-ve-ben-muon' },
      { status: 'written', id: 'ghe-ve-ben-muon' },
      { status: 'refused', reason: expect.stringContaining('không còn') },
      { status: 'refused', reason: expect.stringContaining('liên kết tới một thư mục') },
    ]);
  });

  it('gives its photos to the only text in it', async () => {
    room.write(
      'bai/bai.txt',
      `${text.replace('Bình luận (0)', 'Ảnh 1: Ghe cập bến. Ảnh: Lê Thu')}\nIMG_2.jpg: Chợ cá.\n`,
    );
    for (const [index, colour] of ['#a00', '#0a0', '#00a'].entries())
      room.write(`bai/IMG_${index + 1}.jpg`, await photo(colour));
    const [outcome] = await room.run(['bai']);
    expect(outcome).toMatchObject({
      status: 'written',
      notices: expect.arrayContaining([{ code: 'photo-at-end', text: 'IMG_3.jpg' }]),
    });
    const figures = room.article('ghe-ve-ben-muon').body.filter((block) => block.type === 'figure');
    expect(figures.map(({ images, caption, credit }) => [images, caption, credit])).toEqual([
      [[{ photo: 'img-1.jpg' }], 'Ghe cập bến.', 'Ảnh: Lê Thu'],
      [[{ photo: 'img-2.jpg' }], 'Chợ cá.', undefined],
      [[{ photo: 'img-3.jpg' }], 'Ghe về bến muộn', undefined],
    ]);
    expect(room.files()).toContain('photos/ghe-ve-ben-muon/img-1.jpg');
  });
});

describe('a photo beside several texts that is none of theirs', () => {
  const other = text.replace('Ghe về bến muộn', 'Mùa cá linh').replace('ròng', 'lớn');
  const strays = (outcomes: Awaited<ReturnType<typeof room.run>>) =>
    outcomes.flatMap(({ notices }) => notices.filter(({ code }) => code === 'photo-of-none'));

  it('is told once', async () => {
    room.write('bai/ca.txt', other);
    room.write('bai/lua.txt', text);
    for (const name of ['khac.jpg', 'lua-1.jpg']) room.write(`bai/${name}`, await photo('#a00'));
    expect(strays(await room.run(['bai']))).toEqual([{ code: 'photo-of-none', text: 'khac.jpg' }]);
    expect(room.files().filter((file) => file.endsWith('khac.jpg'))).toEqual(['bai/khac.jpg']);
  });

  it('is told where the first text is refused', async () => {
    room.write('bai/ca.txt', '');
    room.write('bai/lua.txt', text);
    room.write('bai/khac.jpg', await photo('#a00'));
    expect(strays(await room.run(['bai']))).toEqual([{ code: 'photo-of-none', text: 'khac.jpg' }]);
  });

  it('is no photo that one of them has in it', async () => {
    room.write('bai/ca.txt', other);
    room.write('bai/lua.md', `# Ghe về bến\n\n05/07/2021\n\n${paragraph} Giá tăng 60%.\n\n![Bến](b%E1%BA%BFn.jpg)\n`);
    room.write('bai/bến.jpg', await photo('#a00'));
    expect(strays(await room.run(['bai']))).toEqual([]);
  });
});

it('tells a broken photo once', async () => {
  const whole = await photo('#a00');
  room.write('bai/bai.txt', text);
  room.write('bai/hong.jpg', whole.subarray(0, whole.length >> 1));
  const [outcome] = await room.run(['bai']);
  expect(outcome?.notices.filter((notice) => notice.text === 'hong.jpg')).toEqual([
    expect.objectContaining({ code: 'picture-refused' }),
  ]);
});

it('writes nothing on a dry run', async () => {
  room.write('bai.txt', text);
  expect(await room.run(['bai.txt'], { dryRun: true })).toMatchObject([{ status: 'written', id: 'ghe-ve-ben-muon' }]);
  expect(room.files()).toEqual(['bai.txt']);
});

const brief = (words: string) => `Tin vắn\n\n05/07/2021\n\n${words}\n`;
const morning = brief('Bản tin sáng: ghe về bến muộn hơn mọi ngày vì nước ròng, chợ họp trễ.');
const evening = brief('Tin chiều: cầu phao đóng cửa đến hết tuần để thay hai nhịp giữa, xe đi vòng.');

describe('articles of one headline', () => {
  it('have ids of their own, on other days and on one, in one run', async () => {
    room.write('a/bai.txt', text);
    room.write('b/bai-2.txt', text.replace('Thứ Hai, 05/07/2021', 'Thứ Hai, 12/07/2021'));
    room.write('c/bai-3.txt', text.replace('ròng', 'lớn'));
    const outcomes = await room.run(['a', 'b', 'c']);
    expect(outcomes.map(({ status, id }) => [status, id])).toEqual([
      ['written', 'ghe-ve-ben-muon'],
      ['written', 'ghe-ve-ben-muon-2'],
      ['written', 'ghe-ve-ben-muon-3'],
    ]);
    expect(outcomes[2]?.notices).toContainEqual({ code: 'separate-article', result: 'ghe-ve-ben-muon' });
  });

  it('have ids of their own over two runs, where the texts are wholly others', async () => {
    room.write('sang.txt', morning);
    room.write('chieu.txt', evening);
    await room.run(['sang.txt']);
    expect(await room.run(['chieu.txt'], { yes: true })).toMatchObject([{ status: 'written', id: 'tin-van-2' }]);
    expect(await room.run(['sang.txt', 'chieu.txt'])).toMatchObject([{ status: 'unchanged' }, { status: 'unchanged' }]);
    expect(room.read('articles/tin-van.json')).toContain('nước ròng');
  });

  it('are one where a file was renamed and its words mended', async () => {
    room.write('sang.txt', morning);
    await room.run(['sang.txt']);
    room.write('sang-sua.txt', morning.replace('trễ', 'muộn'));
    for (const yes of [false, true])
      expect(await room.run(['sang-sua.txt'], { yes })).toMatchObject([
        { status: 'refused', reason: expect.stringMatching(/được nhập từ tệp khác \(.*\/sang\.txt\).*để được hỏi/u) },
      ]);
    expect(await room.run(['sang-sua.txt'], { answers: ['c'] })).toMatchObject([{ status: 'written', id: 'tin-van' }]);
  });

  it('are told apart by their folders where their files have one name', async () => {
    room.write('1/x/bai.txt', morning);
    room.write('2/x/bai.txt', evening);
    expect(await room.run(['1', '2'], { yes: true })).toMatchObject([{ id: 'tin-van' }, { id: 'tin-van-2' }]);
    expect(await room.run(['2', '1'], { yes: true })).toMatchObject([{ status: 'unchanged' }, { status: 'unchanged' }]);
  });

  it('are one where a copy of the old file lies beside the mended one', async () => {
    room.write('x/sang.txt', morning);
    await room.run(['x']);
    room.write('x/ban-cu.txt', morning);
    room.write('x/sang.txt', morning.replace('trễ', 'muộn'));
    expect(await room.run(['x'], { yes: true })).toMatchObject([
      { status: 'unchanged', id: 'tin-van' },
      { status: 'written', id: 'tin-van' },
    ]);
  });

  it('are one where nothing differs', async () => {
    room.write('a.txt', text);
    room.write('b.txt', text.replace('Bình luận (0)', 'Bình luận (1)'));
    expect(await room.run(['a.txt', 'b.txt'])).toMatchObject([
      { status: 'written' },
      { status: 'unchanged', id: 'ghe-ve-ben-muon' },
    ]);
  });
});

it('writes an article that was deleted under the id that it had', async () => {
  room.write('sang.txt', morning);
  room.write('chieu.txt', evening);
  await room.run(['sang.txt', 'chieu.txt']);
  for (const id of ['tin-van', 'tin-van-2']) rmSync(room.at(`articles/${id}.json`));
  expect(await room.run(['chieu.txt', 'sang.txt'])).toMatchObject([
    { status: 'written', id: 'tin-van-2' },
    { status: 'written', id: 'tin-van' },
  ]);
});

it('gives another article that a file of the same name now holds an id of its own', async () => {
  room.write('bai.txt', morning);
  await room.run(['bai.txt']);
  room.write('bai.txt', evening.replace('05/07', '06/07'));
  expect(await room.run(['bai.txt'], { yes: true })).toMatchObject([{ status: 'written', id: 'tin-van-2' }]);
});

describe('a photo', () => {
  const page = `---\ntitle: Chợ cá\ndate: 2021-07-06\n---\n\n${paragraph}\n\n![Chợ sớm](b.png)\n`;
  const original = () => readFileSync(room.at('photos/cho-ca/b.jpg'));
  let red: Buffer;
  let blue: Buffer;
  beforeEach(async () => {
    [red, blue] = await Promise.all([photo('#a00'), photo('#00a')]);
    room.write('a.md', page);
    room.write('b.png', red);
    await room.run(['a.md']);
  });

  it('that was replaced beside the text is a change', async () => {
    room.write('b.png', blue);
    expect(await room.run(['a.md'])).toMatchObject([
      {
        status: 'refused',
        reason: expect.stringContaining('--yes'),
        changes: [expect.stringMatching(/^- .*b\.jpg/u), expect.stringMatching(/^\+ .*b\.jpg/u)],
      },
    ]);
    expect(original()).toEqual(red);
    expect(await room.run(['a.md'], { yes: true })).toMatchObject([{ status: 'written' }]);
    expect(original()).toEqual(blue);
    expect(await room.run(['a.md'])).toMatchObject([{ status: 'unchanged' }]);
  });

  it('that is gone from the site is written again', async () => {
    rmSync(room.at('photos/cho-ca'), { recursive: true });
    expect(await room.run(['a.md'], { dryRun: true })).toMatchObject([{ status: 'written' }]);
    expect(room.files()).not.toContain('photos/cho-ca/b.jpg');
    expect(await room.run(['a.md'])).toMatchObject([
      { status: 'written', changes: [expect.stringContaining('b.jpg')] },
    ]);
    expect(original()).toEqual(red);
    expect(await room.run(['a.md'])).toMatchObject([{ status: 'unchanged' }]);
  });

  it('that was cut by hand is never replaced without being asked', async () => {
    room.write('photos/cho-ca/b.jpg', await photo('#0a0'));
    const cut = original();
    expect(await room.run(['a.md'])).toMatchObject([{ status: 'unchanged' }]);
    room.write('b.png', blue);
    expect(await room.run(['a.md'], { yes: true })).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('sửa tay') },
    ]);
    expect(original()).toEqual(cut);
    expect(await room.run(['a.md'], { answers: ['c'] })).toMatchObject([{ status: 'written' }]);
    expect(original()).toEqual(blue);
  });

  it('that came later than its text is taken', async () => {
    rmSync(room.at('b.png'));
    room.write('c.md', page.replace('Chợ cá', 'Chợ rau'));
    await room.run(['c.md']);
    room.write('b.png', red);
    expect(await room.run(['c.md'], { yes: true })).toMatchObject([{ status: 'written', id: 'cho-rau' }]);
    expect(room.files()).toContain('photos/cho-rau/b.jpg');
  });
});
