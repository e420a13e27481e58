/**
 * An exact number as text: a decimal, `"0.075"`, or its two sides where the decimal does not end, `"107/120"`.
 */
export type ExactText = string;
