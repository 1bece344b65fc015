// The service's Vega-Lite specs, drawn as SVG: one number, bars, lines, points, a heat map.

import { draw, el } from "./dom.js";
import { fitted, linear, moments, short, spoken, ticks, width } from "./scale.js";
import { number } from "./words.js";

const ROW = 26;
const HEIGHT = 300;
const SERIES = 8; // colours there are, --series-0 and on

/** A figure that draws itself as wide as it is given room for. */
export function chart(spec) {
  const node = el("figure", { class: "chart" });
  let drawn = 0;
  const redraw = () => {
    const wide = Math.max(260, Math.floor(node.clientWidth || 640));
    if (wide === drawn) return;
    drawn = wide;
    node.replaceChildren(picture(spec, wide));
  };
  new ResizeObserver(redraw).observe(node);
  return node;
}

function picture(spec, wide) {
  const kind = spec.mark.type;
  if (kind === "text") return el("p", { class: "big", "aria-label": spec.description }, numeral(spec.mark.text));
  const made = { bar: bars, line: lines, point: points, rect: cells }[kind](spec, wide);
  const props = { viewBox: `0 0 ${wide} ${made.high}`, width: wide, height: made.high, role: "img", "aria-label": spec.description };
  return el("div", {}, made.legend ?? [], draw("svg", props, made.marks));
}

const numeral = (text) => (/^-?\d+(\.\d+)?$/.test(text) && text.length < 16 ? number(Number(text)) : text);
const said = (value) => (value === null || value === undefined ? "NULL" : typeof value === "number" ? number(value) : String(value));
const words = (x, y, text, props = {}) => draw("text", { x, y, ...props }, text);
const tip = (...parts) => draw("title", {}, parts.join(" · "));

function bars({ data, encoding }, wide) {
  const rows = data.values;
  const [name, value] = [encoding.y.field, encoding.x.field];
  const left = Math.min(Math.max(...rows.map((row) => width(said(row[name])))) + 14, wide * 0.38, 240);
  const numbers = rows.map((row) => row[value] ?? 0);
  const right = Math.max(...numbers.map((n) => width(said(n)))) + 10;
  const all = ticks([0, ...numbers], wide < 420 ? 3 : 5);
  const x = linear([all[0], all.at(-1)], [left, wide - right]);
  const bottom = rows.length * ROW + 6;
  const marks = all.map((n) => [
    draw("line", { class: n === 0 ? "axis" : "grid", x1: x(n), x2: x(n), y1: 0, y2: bottom }),
    words(x(n), bottom + 16, short(n), { class: "tick", "text-anchor": "middle" }),
  ]);
  rows.forEach((row, i) => {
    const from = x(Math.min(0, numbers[i]));
    const y = i * ROW + 6;
    marks.push(
      draw("rect", { class: "mark", x: from, y, width: Math.max(x(Math.max(0, numbers[i])) - from, 1), height: ROW - 8, rx: 2 }, tip(said(row[name]), said(row[value]))),
      words(left - 8, y + 13, fitted(said(row[name]), left - 12), { class: "label", "text-anchor": "end" }),
      words(x(Math.max(0, numbers[i])) + 6, y + 13, said(row[value]), { class: "value" }),
    );
  });
  marks.push(words((left + wide - right) / 2, bottom + 34, encoding.x.title, { class: "title", "text-anchor": "middle" }));
  return { marks, high: bottom + 42 };
}

/** Axes of two quantities; the frame that lines and points share. */
function frame(xs, ys, titles, wide, isTime, fromZero) {
  const yTicks = ticks(fromZero ? [0, ...ys] : ys);
  const left = Math.max(...yTicks.map((n) => width(short(n), 11))) + 14;
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const wanted = Math.max(2, Math.floor(wide / 110));
  const time = isTime ? moments(low, high, wanted) : null;
  const xTicks = time ? time.at : ticks(xs, wanted);
  const reach = time ? [low, high] : [xTicks[0], xTicks.at(-1)];
  const x = linear(reach, [left + 6, wide - 24]);
  const y = linear([yTicks[0], yTicks.at(-1)], [HEIGHT - 46, 22]);
  const marks = yTicks.map((n) => [
    draw("line", { class: n === 0 ? "axis" : "grid", x1: left, x2: wide - 8, y1: y(n), y2: y(n) }),
    words(left - 8, y(n) + 4, short(n), { class: "tick", "text-anchor": "end" }),
  ]);
  for (const n of xTicks) {
    const place = x(n);
    if (!time) marks.push(draw("line", { class: "grid", x1: place, x2: place, y1: 22, y2: HEIGHT - 46 }));
    marks.push(words(place, HEIGHT - 28, time ? spoken(n, time.unit) : short(n), { class: "tick", "text-anchor": "middle" }));
  }
  marks.push(
    words(0, 11, titles[1], { class: "title" }),
    words((left + wide) / 2, HEIGHT - 8, titles[0], { class: "title", "text-anchor": "middle" }),
  );
  return { x, y, marks };
}

function lines({ data, encoding }, wide) {
  const [when, value, group] = [encoding.x.field, encoding.y.field, encoding.color?.field];
  const rows = data.values.filter((row) => row[value] !== null).map((row) => ({ ...row, at: new Date(row[when]).getTime() }));
  const names = group ? [...new Set(rows.map((row) => said(row[group])))] : [""];
  const { x, y, marks } = frame(rows.map((row) => row.at), rows.map((row) => row[value]), [encoding.x.title, encoding.y.title], wide, true, true);
  names.forEach((name, i) => {
    const own = rows.filter((row) => !group || said(row[group]) === name).sort((one, other) => one.at - other.at);
    const path = own.map((row, place) => `${place ? "L" : "M"}${x(row.at).toFixed(1)} ${y(row[value]).toFixed(1)}`).join("");
    const series = `series-${i % SERIES}`;
    marks.push(draw("path", { class: `line ${series}`, d: path }));
    for (const row of own) {
      marks.push(draw("circle", { class: `dot ${series}`, cx: x(row.at), cy: y(row[value]), r: own.length > 60 ? 2 : 3.2 }, tip(...(name ? [name] : []), row[when].replace(/T00:00:00$/, ""), said(row[value]))));
    }
  });
  return { marks, high: HEIGHT, legend: group ? legend(names) : null };
}

function legend(names) {
  const keys = names.map((name, i) => el("span", { class: "key" }, el("i", { class: `swatch series-${i % SERIES}` }), name));
  return el("div", { class: "legend", "aria-hidden": "true" }, keys);
}

function points({ data, encoding }, wide) {
  const [across, up] = [encoding.x.field, encoding.y.field];
  const rows = data.values.filter((row) => row[across] !== null && row[up] !== null);
  const label = Object.keys(data.values[0]).find((name) => name !== across && name !== up);
  const titles = [encoding.x.title, encoding.y.title];
  const { x, y, marks } = frame(rows.map((row) => row[across]), rows.map((row) => row[up]), titles, wide, false, false);
  for (const row of rows) {
    const told = [...(label ? [said(row[label])] : []), said(row[across]), said(row[up])];
    marks.push(draw("circle", { class: "point", cx: x(row[across]), cy: y(row[up]), r: 4.5 }, tip(...told)));
  }
  return { marks, high: HEIGHT };
}

function cells({ data, encoding }, wide) {
  const [across, down, value] = [encoding.x.field, encoding.y.field, encoding.color.field];
  const distinct = (field) => [...new Set(data.values.map((row) => said(row[field])))];
  const [columns, rows] = [distinct(across), distinct(down)];
  const left = Math.min(Math.max(...rows.map((name) => width(name))) + 14, wide * 0.3, 200);
  const step = Math.min((wide - left) / columns.length, 110);
  const numbers = data.values.map((row) => row[value] ?? 0);
  const strength = linear([Math.min(0, ...numbers), Math.max(...numbers)], [0.08, 1]);
  const marks = data.values.map((row) => {
    const [x, y] = [left + columns.indexOf(said(row[across])) * step, rows.indexOf(said(row[down])) * ROW];
    const strong = strength(row[value] ?? 0);
    const told = said(row[value]);
    const box = draw("rect", { class: "cell", x: x + 1, y: y + 1, width: step - 2, height: ROW - 2, rx: 2, "fill-opacity": strong.toFixed(3) });
    const fits = width(told) < step - 8;
    return draw("g", {}, box, fits ? words(x + step / 2, y + 17, told, { class: strong > 0.55 ? "on" : "off", "text-anchor": "middle" }) : [], tip(said(row[down]), said(row[across]), told));
  });
  rows.forEach((name, i) => marks.push(words(left - 8, i * ROW + 17, fitted(name, left - 12), { class: "label", "text-anchor": "end" })));
  const bottom = rows.length * ROW;
  columns.forEach((name, i) => marks.push(words(left + (i + 0.5) * step, bottom + 16, fitted(name, step - 6, 11), { class: "tick", "text-anchor": "middle" })));
  marks.push(words(left + (step * columns.length) / 2, bottom + 34, `${encoding.x.title} × ${encoding.y.title} — ${encoding.color.title}`, { class: "title", "text-anchor": "middle" }));
  return { marks, high: bottom + 42 };
}
