import { staticChildren } from '../../ui/staticChildren.ts';
import { type LinkifiedText, linkPieces } from '../model/links.ts';
import styles from './CommentItem.module.css';

/** The text of a comment as it was written, with its web addresses as links. */
export function CommentText({ text }: { text: string }) {
  return (
    // Keyed by the text: React cannot update text nodes beside links that a translator has replaced.
    <p key={text} className={styles.text} dir="auto">
      {staticChildren(linkPieces(text).map(piece))}
    </p>
  );
}

function piece(piece: LinkifiedText) {
  if (typeof piece === 'string') return piece;
  return (
    <a href={piece.href} rel="nofollow ugc noopener noreferrer" referrerPolicy="no-referrer">
      {piece.text}
    </a>
  );
}
