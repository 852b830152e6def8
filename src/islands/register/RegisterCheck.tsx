import { useMemo } from 'preact/hooks';
import { createFormats } from '../../i18n/formats.ts';
import { LazyPart } from '../shared/LazyPart.tsx';
import { RegisterProvider } from './context.ts';
import type { RegisterProps } from './context.ts';
import { Progress } from './Progress.tsx';
import { Start } from './Start.tsx';
import { useRegister } from './use-register.ts';
import './register.css';

const loadColumns = async () => import('./lazy/ColumnMapping.tsx');
const loadAnswers = async () => import('./lazy/RegisterAnalysis.tsx');

/**
 * The register check: a file in, questions about it if there are any, answers out. The file is read in a worker
 * (`useRegister`); here is decided only which of the parts is on the page. Questions and answers load when they are needed:
 * a visitor who has no file yet downloads neither. After `nothing` could be read the columns are asked about again, because
 * a wrong column is the likeliest reason.
 */
export function RegisterCheck(props: RegisterProps) {
  const register = useRegister();
  const formats = useMemo(
    () => createFormats(props.language, props.currency),
    [props.language, props.currency],
  );
  const { state } = register;
  const failed = <p class="notice error">{props.texts.register.loadFailed}</p>;
  return (
    <RegisterProvider value={{ ...props, formats, register }}>
      <div class="register">
        <Start />
        <Progress />
        {(state.phase === 'asking' || (state.phase === 'problem' && state.problem === 'nothing')) && (
          <LazyPart load={loadColumns} failed={failed}>
            {({ ColumnMapping }) => <ColumnMapping isAsked />}
          </LazyPart>
        )}
        {state.answer && (
          <LazyPart load={loadAnswers} failed={failed}>
            {({ RegisterAnalysis }) => <RegisterAnalysis />}
          </LazyPart>
        )}
      </div>
    </RegisterProvider>
  );
}
