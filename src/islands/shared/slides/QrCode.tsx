import { Fragment } from 'preact';
import { LazyPart } from '../LazyPart.tsx';
import type { SlidesText } from './SlideDeck.tsx';

interface Props {
  readonly text: SlidesText;
  /** What the phone opens, in words. */
  readonly label: string;
  /** The whole address, with its origin. */
  readonly address: string;
}

// What draws the code is loaded with the first one that is shown.
const drawer = () => import('./qr-path.ts');

/** An address for the phones in the room: as squares to point a camera at, and in letters. */
export function QrCode({ text, label, address }: Props) {
  // What a link carries is for the camera; nobody types it.
  const written = address.replace(/^https?:\/\//u, '').replace(/#.*$/u, '');
  return (
    <figure class="qr">
      <LazyPart load={drawer} failed={<p class="notice warning">{text.qrFailed}</p>}>
        {({ maxQrLength, qrDrawing }) => {
          if (address.length > maxQrLength) return <p class="notice warning">{text.qrTooLong}</p>;
          const { size, path } = qrDrawing(address);
          return (
            <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`${text.qr}: ${label}`}>
              {/* Dark on light in every theme: phones read no others reliably. */}
              <rect class="ground" width={size} height={size} />
              <path class="squares" d={path} />
            </svg>
          );
        }}
      </LazyPart>
      <figcaption>
        <strong>{label}</strong>
        {/* Broken where a reader would: after a stroke. */}
        <a href={address}>
          {written.split(/(?<=\/)(?=.)/u).map((part, at) => (
            <Fragment key={at}>
              {at > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
        </a>
      </figcaption>
    </figure>
  );
}
