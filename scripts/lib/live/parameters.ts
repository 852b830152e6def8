/**
 * Whether the parameters of `npm run dev` are such that the live server of our own takes them: another port, and whether to say
 * more. All others are Astro's own.
 */
export const liveParameters = (parameters: readonly string[]): boolean =>
  /^(?:--verbose ?|--port[= ]\d+ ?)*$/u.test(parameters.join(' '));
