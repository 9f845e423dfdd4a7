import type { Story } from '../model/lists.ts';

/** When a story appeared, as its list prints it, and in full in its title. A whole date may break before its year. */
export function StoryTime({ story: { datePublished, published, when } }: { story: Story }) {
  const year = /(?<=\/)\d{4}$/u.exec(when)?.[0];
  return (
    <time dateTime={datePublished} title={published}>
      {year ? (
        <>
          {when.slice(0, -year.length)}
          <wbr />
          {year}
        </>
      ) : (
        when
      )}
    </time>
  );
}
