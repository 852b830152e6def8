import { $searchSlash } from '../../stores/searches.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStored } from '../shared/use-stored.ts';
import { useSearchContext } from './context.ts';

/** Turns off that a slash opens the search, where who pressed it by mistake will look for it (WCAG 2.1.4). */
export function SlashSwitch() {
  const { text } = useSearchContext();
  return (
    <Checkbox
      class="check small"
      label={text.slash}
      isChecked={useStored($searchSlash) === 'on'}
      onChange={(isOn) => {
        $searchSlash.set(isOn ? 'on' : 'off');
      }}
    />
  );
}
