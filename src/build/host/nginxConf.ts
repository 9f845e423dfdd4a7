import { fileName, homePath, notFoundPath } from '../../paths.ts';
import { base } from '../../site.ts';
import { headersFile } from './headersFile.ts';
import { type Header, hashedFolders, immutable, pictureEnding, picturePolicy, revalidate } from './responseHeaders.ts';

/** The configuration for nginx in a built site; not served. */
export const nginxFile = 'nginx.conf';

/** MIME types of all files of a site. Without one, `nosniff` keeps browsers from using the file. */
const types = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'application/xml': 'xml',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
};

const compressed = ['css', 'javascript', 'plain'].map((kind) => `text/${kind}`);
const compressedToo = ['json', 'manifest+json', 'xml'].map((kind) => `application/${kind}`);

/**
 * What stands inside nginx's `server { }` beside its address, certificate and folder. A location that adds one header
 * loses all that stand above it, so none adds any: what differs by path is a variable, which nginx sets anew when it
 * turns to the page for what is not found.
 * The site's folder lies at its base path under nginx's `root`.
 */
export function nginxConf(headers: readonly Header[]): string {
  const above = base.slice(0, -1);
  const indexFile = above + fileName(homePath, '.html');
  const notFoundFile = `${notFoundPath}.html`;
  return `# How nginx serves this folder. The build writes it anew with the policy of its pages: reload nginx after publishing.
#
#   server {
#     listen 443 ssl;
#     server_name bantin.example;
#     ssl_certificate …; ssl_certificate_key …;
#     root /var/www/bantin;${above && `  # and this folder is /var/www/bantin${above}`}
#     include /var/www/bantin${base}${nginxFile};
#   }

server_tokens off;
absolute_redirect off;
charset utf-8;
charset_types ${[...compressed, ...compressedToo, 'image/svg+xml'].join(' ')};
types {
${Object.entries(types)
  .map(([type, endings]) => `  ${type} ${endings};\n`)
  .join('')}}
default_type application/octet-stream;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 256;
gzip_types ${[...compressed, ...compressedToo, 'image/svg+xml'].join(' ')};
# With Debian's libnginx-mod-http-brotli-filter: brotli on; and brotli_types as gzip_types.

# Set here and in no location: one add_header there would drop all of these.
${addVariable('Cache-Control', 'cache_control', revalidate, `$uri ~ "^(?:${hashedFolders.map(escaped).join('|')})"`, immutable)}${headers.map(addHeader).join('')}
# A file has one spelling: //x, /a/../x and /%78 are sent to /x. An address is sent nowhere else: only where there is a file, only
# what is safe in a header, and not the page for what is not found.
merge_slashes on;
set $asked $request_uri;
if ($request_uri ~ "^([^?#]*)[?#]") {
  set $asked $1;
}
set $spelled "";
if (-f $document_root$uri) {
  set $spelled $uri;
}
if (-f $document_root$uri.html) {
  set $spelled $uri;
}
if ($uri = ${base}) {
  set $spelled $uri;
}
if ($uri !~ "^${escaped(base)}(?!/|${escaped(notFoundFile.slice(base.length))}$)[\\w./~-]*$") {
  set $spelled "";
}
if ($spelled = $asked) {
  set $spelled "";
}
if ($spelled) {
  return 301 $spelled$is_args$args;
}

error_page 400 403 404 ${notFoundFile};
location / {
  try_files $uri $uri.html =404;
}
location = ${base} {
  try_files ${indexFile} =404;
}${above && `\nlocation = ${above} {\n  return 301 ${base};\n}`}
# A page has one address: /x, which is the file x.html.
location = ${indexFile} {
  return 301 ${base};
}
location ~ ^(?<page>.+)(?:\\.html|/)$ {
  if (-f $document_root$page.html) {
    return 301 $page$is_args$args;
  }
  return 404;
}
location = ${notFoundFile} {
  internal;
}
location ~ ^${escaped(base)}(?:${headersFile}|${nginxFile.replace('.', '\\.')})$ {
  return 404;
}
`;
}

/** A path as it stands in a regular expression: in a base only dots have a meaning there. */
function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}

/**
 * A photo opened by itself has a policy of its own. Over plain http browsers must not be told to ask by https (RFC 6797,
 * 7.2); nginx sends no header that is empty.
 */
function addHeader([name, value]: Header): string {
  if (name === 'Content-Security-Policy')
    return addVariable(name, 'policy', value, `$uri ~ "${pictureEnding}"`, picturePolicy);
  if (name === 'Strict-Transport-Security') return addVariable(name, 'by_https', '', '$https', value);
  return `add_header ${name} "${value}" always;\n`;
}

function addVariable(name: string, variable: string, value: string, condition: string, other: string): string {
  return `set $${variable} "${value}";
if (${condition}) {
  set $${variable} "${other}";
}
add_header ${name} $${variable} always;
`;
}
