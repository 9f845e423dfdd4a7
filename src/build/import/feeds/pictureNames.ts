/** Whether HTML shows a picture already, in whatever size: `a-300x200.jpg` and `a-scaled.jpg` are `a.jpg`. */
export function showsPicture(html: string, src: string): boolean {
  const stem = pictureStem(src);
  if (stem === '') return false;
  for (let at = html.indexOf(stem); at !== -1; at = html.indexOf(stem, at + stem.length)) {
    const end = at + stem.length;
    if (/^(?:-scaled|-\d+x\d+)?(?:[.?#"'&\s]|$)/u.test(html.slice(end, end + 20))) return true;
  }
  return false;
}

/** What the addresses of one picture in several sizes share: the path without the size and the ending. */
export function pictureStem(src: string): string {
  const path = src.replace(/^(?:[a-z]+:)?\/\/[^/]*/iu, '').replace(/[?#].*$/su, '');
  return path.replace(/(?:-scaled|-\d+x\d+)?\.\w+$/u, '');
}
