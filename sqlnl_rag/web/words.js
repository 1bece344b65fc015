// The interface's own words, in the language that was chosen.

import { setting } from "./settings.js";
import { EN } from "./words_en.js";
import { ZH } from "./words_zh.js";

/** The words of a key, with `{name}` replaced; a key that is missing shows itself. */
export function t(key, values = {}) {
  const words = (setting("lang") === "zh" ? ZH : EN)[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** `one` or `many` of a key, by the number. */
export function counted(key, n) {
  return t(n === 1 ? `${key}.one` : `${key}.many`, { n: number(n) });
}

export function number(value, more = {}) {
  return new Intl.NumberFormat(setting("lang"), { maximumFractionDigits: 6, ...more }).format(value);
}
