/** The anchor of a step of the agenda; `number` from 1. */
export const stepAnchor = (number: number): string => `step-${number}`;
