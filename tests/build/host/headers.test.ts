import { describe, expect, it } from 'vitest';
import { readHeadersFile, writeHeadersFile } from '../../../src/build/host/headersFile.ts';
import { nginxConf } from '../../../src/build/host/nginxConf.ts';
import { cacheControl, securityHeaders } from '../../../src/build/host/responseHeaders.ts';

const inline = { scripts: ['void 0'], styles: ['p{color:red}', 'b{color:red}'] };
const plain = securityHeaders(inline, 'http://localhost:4173');
const secure = securityHeaders(inline, 'https://bantin.example');
const valueUnder = (name: string) => secure.find(([other]) => other === name)?.[1];

describe('the headers', () => {
  it('let in the texts of all pages, and no page may be framed', () => {
    const policy = valueUnder('Content-Security-Policy') ?? '';
    expect(policy.match(/'sha256-/gu)).toHaveLength(3);
    expect(policy.split('; ').at(-1)).toBe("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('let the page copy a link, and ask the browser for nothing else', () => {
    const permissions = (valueUnder('Permissions-Policy') ?? '').split(', ');
    expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual(['clipboard-write=(self)']);
    expect(permissions).toEqual(expect.arrayContaining(['camera=()', 'geolocation=()', 'microphone=()', 'payment=()']));
  });

  it('ask for https only where the site is on https', () => {
    expect(valueUnder('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(plain.map(([name]) => name)).toEqual(
      secure.map(([name]) => name).filter((name) => name !== 'Strict-Transport-Security'),
    );
  });

  it('need no escapes in the files that hold them', () => {
    for (const [name, value] of secure) expect(`${name}: ${value}`).toMatch(/^[\w-]+: [^"$\\\n]+$/u);
  });

  it.each([
    ['/', 'no-cache'],
    ['/bai-viet/x', 'no-cache'],
    ['/bai-viet/assets/x', 'no-cache'],
    ['/bai-viet/x.json', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/assets/index-CNGCtKyi.js', 'public, max-age=31536000, immutable'],
    ['/photos/x/ben-song-0123456789-480.avif', 'public, max-age=31536000, immutable'],
    ['/images/x.jpg', 'no-cache'],
  ])('keep %s as %s', (pathname, expected) => {
    expect(cacheControl(pathname)).toBe(expected);
  });
});

describe('the file _headers', () => {
  const file = writeHeadersFile(secure, ['/', '/bai-viet/mot', '/bai-viet/hai', '/binh-luan']);

  it('gives back what every response has', () => {
    expect(readHeadersFile(file)).toEqual(secure);
    expect(readHeadersFile('')).toEqual([]);
  });

  it('has one rule a folder, however many articles there are, and no rule that says again what another says', () => {
    expect(file.match(/^\/.*$/gmu)).toEqual([
      '/*',
      '/assets/*',
      '/photos/*',
      '/lookup/*',
      '/',
      '/index.json',
      '/bai-viet/*',
      '/binh-luan',
      '/binh-luan.json',
      '/sw.js',
    ]);
  });
});

describe("nginx's configuration", () => {
  const file = nginxConf(secure);

  it('has each header once, in no location, on errors too', () => {
    const added = file.match(/^ *add_header .*$/gmu) ?? [];
    expect(added).toHaveLength(secure.length + 1);
    for (const line of added) expect(line).toMatch(/^add_header .* always;$/u);
  });

  it('asks for https over https only', () => {
    expect(file).toContain('if ($https) {\n  set $by_https "max-age=31536000";\n}');
    expect(file).toContain('add_header Strict-Transport-Security $by_https always;');
    expect(nginxConf(plain)).not.toContain('Strict-Transport-Security');
  });
});
