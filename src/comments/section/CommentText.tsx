import { inOrder } from '../../ui/inOrder.ts';
import { linkPieces, type TextPiece } from '../model/links.ts';
import styles from './CommentItem.module.css';

/** The text of a comment as it was written, with its web addresses as links. */
export function CommentText({ text }: { text: string }) {
  return (
    // Another text is another element: its words stand bare beside its links, where a translator may have replaced them.
    <p key={text} className={styles.text} dir="auto">
      {inOrder(linkPieces(text).map(piece))}
    </p>
  );
}

function piece(piece: TextPiece) {
  if (typeof piece === 'string') return piece;
  return (
    <a href={piece.href} rel="nofollow ugc noopener noreferrer" referrerPolicy="no-referrer">
      {piece.text}
    </a>
  );
}
