import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { cachedArticles } from '../../src/app/cachedArticles.ts';
import { detectLegacyEncoding } from '../../src/article/schema/legacyEncodings.ts';
import { checkArticle } from '../../src/build/check/checkArticles.ts';
import { parseJson } from '../../src/build/check/parseJson.ts';
import { formatArticleDate } from '../../src/build/enhance/articleDate.ts';
import { readHeadersFile, writeHeadersFile } from '../../src/build/host/headersFile.ts';
import { siteUrl } from '../../src/build/settings/siteUrl.ts';
import { parseComment, parseEntry } from '../../src/comments/model/comment.ts';
import { parseDraft } from '../../src/comments/model/draft.ts';
import { linkPieces } from '../../src/comments/model/links.ts';
import { commentAnchor, commentIdIn } from '../../src/ids.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatTimeAgo } from '../../src/language/timeAgo.ts';
import { classifyRequest, iconOf, versionOfData, versionOfPage } from '../../src/offline/worker/rules.ts';
import { archiveMonthPath, articlePath, dataPath, type Month, pageOfData } from '../../src/paths.ts';
import { anyText } from '../comments/mine/arbitraries.ts';
import { seedArticle } from '../fixtures/readArticle.ts';

// What else parses has its properties beside its examples: files of comments (tests/comments/mine), options, sentences, text
// directives (tests/reading), reading positions (tests/navigation).

/** Any JSON, with the names that objects are polluted by. */
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'text', 'kind'), fc.jsonValue(), {
    noNullPrototype: true,
  }),
);

/** Records with the fields of a kind, each right, missing or anything. */
const records = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, right]) => [name, fc.oneof(right, right, anyJson)])),
    { requiredKeys: [], noNullPrototype: true },
  );

const instant = fc.double({ min: -9e15, max: 9e15 });
const entryFields = {
  id: anyText,
  articleId: anyText,
  text: anyText,
  name: anyText,
  createdAt: instant,
  editedAt: instant,
  parentId: anyText,
  deleted: fc.boolean(),
  thread: fc.tuple(anyText, instant),
  reply: fc.tuple(anyText, instant),
};

afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

describe('strict JSON', () => {
  it('takes what JSON.stringify writes, as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const source = JSON.stringify(value, undefined, 2);
        const read = parseJson(source);
        expect(read.issues).toEqual([]);
        expect(read.root?.value).toEqual(JSON.parse(source));
      }),
    );
  });

  it('has an issue, with a place in the file, for whatever JSON.parse refuses and for nothing else but a repeated key', () => {
    const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string(), cut), (source) => {
        const { issues } = parseJson(source);
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        const unrepeated = issues.filter(({ expected }) => expected !== 'each key once in an object');
        expect(unrepeated.length > 0).toBe(!isJson);
        const lines = source.split(/\r\n|\n|\r/u);
        for (const { line, column } of issues) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the check of an article', () => {
  const seed = JSON.parse(JSON.stringify(seedArticle()));

  /** Puts a value in some place of a copy of an article. */
  function spoiled(path: readonly number[], value: unknown): unknown {
    const copy = structuredClone(seed);
    let node: unknown = copy;
    for (const [depth, turn] of path.entries()) {
      const keys = Object.keys(node as object);
      const key = keys[turn % keys.length] ?? '';
      const inner = (node as Record<string, unknown>)[key];
      if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
        (node as Record<string, unknown>)[key] = value;
        break;
      }
      node = inner;
    }
    return copy;
  }

  it('takes it as it is, or tells issues; what it takes it takes again, unchanged', () => {
    const article = fc
      .tuple(fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), fc.oneof(anyText, anyJson))
      .map(([path, value]) => spoiled(path, value));
    fc.assert(
      fc.property(fc.oneof(article, anyJson), (value) => {
        const checked = checkArticle('a.json', JSON.stringify(value));
        if ('issues' in checked) expect(checked.issues).not.toEqual([]);
        else expect(checkArticle('a.json', JSON.stringify(checked.article))).toEqual(checked);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses half a file, wherever it is cut', () => {
    const whole = JSON.stringify(seed, undefined, 2);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (at) => {
        expect(checkArticle('a.json', whole.slice(0, at))).toHaveProperty('issues');
      }),
      { numRuns: 50 },
    );
  });

  it('knows an old encoding by some word, changes nothing but words, and is content with what it proposes', () => {
    const legacy = fc.constantFrom('Hµ', 'Néi', 'c«ng', '®Õn', 'CHóNG', 'Haø', 'Noäi', 'Coâng', 'ÑAÏI', 'vieän');
    const others = fc.constantFrom(
      'Hà',
      'Nội',
      'toà',
      'cô',
      'an',
      'Müller',
      'São',
      '10 µm',
      '«',
      '®',
      ' – ',
      ', ',
      '\n',
    );
    const words = fc.array(fc.oneof(legacy, others, anyText), { maxLength: 8 }).map((list) => list.join(' '));
    const withoutWords = (text: string) => text.replace(/[\p{L}\p{M}\u00A1-\u00FF]+/gu, 'x');
    let found = 0;
    fc.assert(
      fc.property(words, (text) => {
        const encoding = detectLegacyEncoding(text);
        if (!encoding) return;
        found += 1;
        expect(encoding.converted).not.toBe(text);
        expect(withoutWords(encoding.converted)).toBe(withoutWords(text));
        expect(detectLegacyEncoding(encoding.converted)?.name).not.toBe(encoding.name);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  });
});

describe('what is read from the store', () => {
  it('is an entry, the same when it is read again, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(records(entryFields), anyJson), (record) => {
        const entry = parseEntry(record);
        if (entry) expect(parseEntry(entry)).toEqual(entry);
        const comment = record && typeof record === 'object' && parseComment(record);
        if (comment) expect(formatDate(comment.createdAt)).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is a draft, the same when it is read again, or nothing', () => {
    const fields = { ...entryFields, box: anyText, savedAt: instant, closed: fc.boolean(), basedOn: instant };
    fc.assert(
      fc.property(fc.oneof(records(fields), anyJson), (record) => {
        const draft = parseDraft(record);
        if (draft) expect(parseDraft(draft)).toEqual(draft);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a permalink', () => {
  it('leads back to the comment it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        // The one id that the form itself has.
        fc.pre(id !== 'moi');
        expect(commentIdIn(`#${commentAnchor(id)}`)).toBe(id);
      }),
    );
  });

  it('names what its address says with escapes or without, and nothing where an escape is broken', () => {
    const piece = fc.oneof(
      anyText.map((text) => text.replaceAll('%', '')).map((text) => ({ written: text, meant: text })),
      fc.string({ unit: 'grapheme' }).map((text) => ({ written: encodeURIComponent(text), meant: text })),
      fc.constantFrom('moi', '').map((text) => ({ written: text, meant: text })),
      fc.constantFrom('%ff', '%zz', '%E1%BAx', '%u1EA5').map((written) => ({ written, meant: undefined })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const hash = pieces.map(({ written }) => written).join('');
        const broken = hash === 'moi' || pieces.some(({ meant }) => meant === undefined);
        expect(commentIdIn(`#binh-luan-${hash}`)).toBe(broken ? '' : pieces.map(({ meant }) => meant).join(''));
        expect(commentIdIn(`#x${hash}`)).toBe('');
      }),
    );
  });
});

it('the pieces of a comment are its text, and its links lead to the web', () => {
  const some = fc.oneof(
    anyText,
    fc.webUrl(),
    fc.constantFrom('https://', 'http://[', 'https://a.vn/?q=(1)', ' ', ', '),
  );
  fc.assert(
    fc.property(fc.array(some), (parts) => {
      const text = parts.join('');
      const plain = linkPieces(text).filter((piece) => typeof piece === 'string');
      let after = 0;
      for (const piece of plain) {
        const at = text.indexOf(piece, after);
        expect(at).toBeGreaterThanOrEqual(after);
        after = at + piece.length;
      }
      for (const piece of linkPieces(text)) if (typeof piece !== 'string') expect(piece.href).toMatch(/^https?:\/\//);
    }),
  );
});

describe('a date', () => {
  const printed = /^(Chủ Nhật|Thứ \S+), \d\d\/\d\d\/-?\d+ \d\d:\d\d$/;

  it('is told as the newspaper prints it, or is none: never half', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(formatArticleDate(date.getTime())).toMatch(printed);
        expect(formatDate(date.getTime())).toMatch(printed);
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(Number.isNaN(Date.parse(text)));
        expect(() => formatArticleDate(text)).toThrow(RangeError);
      }),
    );
  });

  it('of a comment is told whatever the clock says', () => {
    const any = fc.date({ noInvalidDate: true }).map((date) => date.getTime());
    fc.assert(
      fc.property(any, any, (written, now) => {
        expect(formatTimeAgo(written, now)).toMatch(/^(Vừa xong|\d+ (phút|giờ) trước|.*\d\d:\d\d)$/);
      }),
    );
  });
});

describe('the worker', () => {
  it('looks at whatever comes as a page or its data', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const version = versionOfData(text);
        if (version !== undefined) expect(JSON.parse(text).version).toBe(version);
        if (versionOfPage(text) !== undefined) expect(text.trimEnd().endsWith('</html>')).toBe(true);
        for (const picture of iconOf(text)) expect(picture).toMatch(/^\/[^/]/);
      }),
    );
  });

  it('takes part only in what is asked of its own site by GET', () => {
    const seen = fc.record({
      method: fc.constantFrom('GET', 'POST', 'HEAD'),
      mode: fc.constantFrom('navigate', 'cors', 'no-cors'),
      destination: fc.constantFrom('', 'image', 'script', 'document'),
      url: fc.oneof(
        fc.webUrl(),
        fc.webPath().map((path) => `https://bantin.example${path}`),
      ),
    });
    fc.assert(
      fc.property(seen, (request) => {
        const asked = classifyRequest(request, 'https://bantin.example');
        if (asked) expect([request.method, new URL(request.url).origin]).toEqual(['GET', 'https://bantin.example']);
      }),
    );
  });

  it('finds the page of its data', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.stringMatching(/^\d{4}\/\d\d$/).map((month) => archiveMonthPath(month as Month)),
          fc.stringMatching(/^[a-z0-9-]+$/).map(articlePath),
        ),
        (path) => void expect(pageOfData(dataPath(path))).toBe(path),
      ),
    );
  });

  it('lists articles from whatever was kept', () => {
    const page = records({
      kind: fc.constant('article'),
      article: records({ id: anyText, headline: anyText, inLanguage: anyText, datePublished: anyText }),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(page, anyJson)), (data) => {
        for (const { datePublished } of cachedArticles(data))
          expect(formatArticleDate(datePublished)).not.toMatch(/NaN/);
      }),
    );
  });
});

it('headers come back from the file as they were written to it', () => {
  const header = fc.tuple(
    fc.stringMatching(/^[A-Z][a-z]+(-[A-Z][a-z]+)?$/),
    fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/),
  );
  fc.assert(
    fc.property(fc.array(header), (headers) => {
      expect(readHeadersFile(writeHeadersFile(headers, ['/', '/bai-viet/x']))).toEqual(headers);
    }),
  );
});

it('of any file the headers are what its first rule says, if that is for every path', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '  X-A: b',
      '  X-A: b: c ',
      '  Not a: header',
      '  : b',
      '  X-A:b',
      '/*',
      '',
      '/x',
      ' X-A: b',
      '# X-A: b',
    ),
    anyText.map((text) => text.replaceAll('\n', '')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), (lines, first) => {
      const file = (first ? ['/*', ...lines] : lines).map((text) => `${text}\n`).join('');
      const [start, ...rest] = file.split('\n');
      const end = rest.findIndex((text) => !text.startsWith('  ') || /[\r\u2028\u2029]/u.test(text));
      const rule = start === '/*' ? rest.slice(0, end) : [];
      const headers = rule.filter((text) => /^ {2}[A-Za-z0-9_-]+: /u.test(text));
      expect(readHeadersFile(file).map(([name, value]) => `  ${name}: ${value}`)).toEqual(headers);
    }),
    { numRuns: 500 },
  );
});

it("the site's address is an origin, or an error that says what to write", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.webUrl()), (given) => {
      try {
        expect(siteUrl(given).origin).toBe(new URL(given).origin);
      } catch (error) {
        expect((error as Error).message).toMatch(/^SITE_URL is ".*"; .*such as https:\/\/bantin\.example/su);
      }
    }),
  );
});
