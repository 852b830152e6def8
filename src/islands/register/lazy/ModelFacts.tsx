import { fill } from '../../../i18n/text.ts';
import { useRegisterContext } from '../context.ts';

/**
 * What the model of repeat purchases is, its limits and its figures, so that a controller can fit it again elsewhere; nothing
 * where none could be fitted.
 */
export function ModelFacts() {
  const { formats, texts, register, methods } = useRegisterContext();
  const text = texts.registerAnswers.silentCustomers;
  const { model, customers } = register.state.answer?.analysis ?? {};
  if (!model || !customers) return null;
  return (
    <details class="measure" data-no-print>
      <summary>{text.modelHeading}</summary>
      <p>{text.model.what}</p>
      <p>
        {model.spend
          ? fill(text.model.spend, { correlation: formats.number(model.correlation, 2) })
          : text.model.spendNot}
      </p>
      <p>{text.model.limits}</p>
      <p>
        {fill(text.model.figures, {
          r: formats.number(model.fit.r, 3),
          alpha: formats.number(model.fit.alpha, 3),
          a: formats.number(model.fit.a, 3),
          b: formats.number(model.fit.b, 3),
          likelihood: formats.number(model.fit.logLikelihood, 1),
          customers: formats.number(customers.length),
        })}
      </p>
      <p>
        <a href={methods}>{text.model.methods}</a>
      </p>
    </details>
  );
}
