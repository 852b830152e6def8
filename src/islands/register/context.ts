import type { Inputs } from '../../domain/retention/inputs.ts';
import type { RegisterGuide } from '../../domain/register/guide.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { createIslandContext } from '../shared/island-context.ts';
import type { Register } from './use-register.ts';

/** What the page hands to the register check. */
export interface RegisterProps {
  readonly language: Language;
  readonly currency: string;
  readonly texts: Pick<Dictionary, 'register' | 'registerAnswers' | 'slides' | 'storage'>;
  /** Null: the calculator is off. */
  readonly calculator: { readonly url: string; readonly initial: Inputs } | null;
  readonly methods: string;
  /** What the company's handbook says to the answers. */
  readonly guide: RegisterGuide;
}

/** What every part of the register check shares. */
export interface RegisterContext extends RegisterProps {
  readonly formats: Formats;
  readonly register: Register;
}

export const [RegisterProvider, useRegisterContext] = createIslandContext<RegisterContext>('RegisterCheck');
