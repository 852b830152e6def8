import type { Dictionary } from '../../../i18n/sv.ts';
import { StorageNotice } from '../../shared/StorageNotice.tsx';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
  readonly storage: Dictionary['storage'];
}

/** The storage notice, downloaded when there is something to tell: most readers never need it. */
export default function StorageTold({ storage }: Props) {
  return <StorageNotice text={storage} />;
}
