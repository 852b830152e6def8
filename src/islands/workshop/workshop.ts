import type { TimeSpan } from '../../domain/time/running-clock.ts';
import type { Dictionary } from '../../i18n/sv.ts';

/** A step of the running order, with what the facilitator does and says. */
export interface HeldStep extends TimeSpan {
  readonly title: string;
  /** Sentences to say, which may be shown to the room. */
  readonly sentences: readonly string[];
  /** The step's text on the page. */
  readonly text: HTMLElement | undefined;
}

/** A workshop to hold: its words are those of its page. */
export interface HeldWorkshop {
  readonly title: string;
  readonly purpose: string;
  readonly steps: readonly HeldStep[];
  readonly text: WorkshopTexts;
}

export interface WorkshopTexts {
  readonly slides: Dictionary['slides'];
  readonly workshopSlides: Omit<
    Dictionary['workshopSlides'],
    'heading' | 'lead' | 'openNotes' | 'openSlides' | 'blocked' | 'failed'
  >;
}

/** What the page hands over beside what is read from it. */
interface HandedOver {
  readonly title: string;
  readonly purpose: string;
  readonly agenda: readonly (TimeSpan & { readonly title: string })[];
  readonly text: WorkshopTexts;
}

/**
 * Reads a workshop from its page: nothing of its text is written twice.
 * @param place the element whose `data-hold` has titles, times and the interface's texts
 */
export function readWorkshop(place: HTMLElement): HeldWorkshop {
  const { agenda, ...rest } = JSON.parse(place.dataset['hold'] ?? '{}') as HandedOver;
  const texts = document.querySelectorAll<HTMLElement>('section[data-step]');
  return {
    ...rest,
    steps: agenda.map((step, index) => {
      const text = [...texts].find(({ dataset }) => dataset['step'] === String(index + 1));
      const items = text?.querySelectorAll('[data-phrases] li') ?? [];
      return { ...step, text, sentences: [...items].map(({ textContent }) => textContent.trim()) };
    }),
  };
}
