import { QrCode } from './QrCode.tsx';
import { isReachable } from './reachable.ts';
import type { SlidesText } from './SlideDeck.tsx';

interface Props {
  readonly text: SlidesText;
  /** What the phones in the room may open; addresses as on this site, with or without an origin. */
  readonly places: readonly { readonly label: string; readonly url: string }[];
}

/** The codes for the phones in the room, and where no phone could follow them, why. */
export function PhoneCodes({ text, places }: Props) {
  return (
    <div class="codes">
      {!isReachable(location) && <p class="notice warning">{text.unreachable}</p>}
      <div class="qr-row">
        {places.map(({ label, url }) => (
          <QrCode key={url} text={text} label={label} address={new URL(url, location.href).href} />
        ))}
      </div>
    </div>
  );
}
