// From values to places on an axis.

import { setting } from "./settings.js";

const DAY_MS = 86_400_000;

/** Round numbers that cover `values`, about `wanted` of them; whole ones for whole ones. */
export function ticks(values, wanted = 5) {
  const low = Math.min(...values);
  const top = Math.max(...values);
  const high = top > low ? top : low + (Math.abs(low) || 1);
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const least = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const step = values.every(Number.isInteger) ? Math.max(1, least) : least;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** A function from values to pixels. */
export function linear([low, high], [from, to]) {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}

/** Moments (ms) that cover a span, and what each is called. */
export function moments(low, high, wanted = 6) {
  const days = (high - low) / DAY_MS;
  const [unit, length] = days > 730 ? ["year", 365.25] : days > 62 ? ["month", 30.44] : days > 2 ? ["day", 1] : ["hour", 1 / 24];
  const step = Math.max(1, Math.ceil(days / length / wanted));
  const at = new Date(low);
  const start = {
    year: [at.getFullYear(), 0],
    month: [at.getFullYear(), at.getMonth()],
    day: [at.getFullYear(), at.getMonth(), at.getDate()],
    hour: [at.getFullYear(), at.getMonth(), at.getDate(), at.getHours()],
  }[unit];
  const found = [];
  for (let i = 0; found.length < 50; i += step) {
    const parts = [...start];
    parts[unit === "year" ? 0 : parts.length - 1] += i;
    const moment = new Date(...parts).getTime();
    if (moment > high) break;
    if (moment >= low) found.push(moment);
  }
  return { at: found, unit };
}

export function spoken(moment, unit) {
  const date = new Date(moment);
  if (unit === "year") return String(date.getFullYear());
  const forms = {
    month: { year: "numeric", month: "short" },
    day: { month: "short", day: "numeric" },
    hour: { day: "numeric", hour: "2-digit", minute: "2-digit" },
  };
  return new Intl.DateTimeFormat(setting("lang"), forms[unit]).format(date);
}

/** A number for an axis, short. */
export function short(value) {
  const many = Math.abs(value) >= 10_000;
  const form = many ? { notation: "compact", maximumFractionDigits: 1 } : { maximumFractionDigits: 3 };
  return new Intl.NumberFormat(setting("lang"), form).format(value);
}

/** About how wide a text is, in pixels; Chinese letters are square. */
export function width(text, size = 12) {
  let units = 0;
  for (const character of text) units += character.codePointAt(0) > 0x2e80 ? 1 : 0.56;
  return units * size;
}

/** As much of a text as fits. */
export function fitted(text, pixels, size = 12) {
  if (width(text, size) <= pixels) return text;
  let kept = "";
  for (const character of text) {
    if (width(`${kept}${character}…`, size) > pixels) break;
    kept += character;
  }
  return `${kept}…`;
}
