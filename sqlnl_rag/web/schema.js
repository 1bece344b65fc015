// The schema as a diagram: cards of tables, lines of foreign keys, one table in full.

import { button, draw, el, sign, visible } from "./dom.js";
import { HEAD, LINE, WIDE, layout } from "./layout.js";
import { counted, t } from "./words.js";

const SHOWN = 8; // columns of a card
const MOST = 60; // tables in one diagram; of more, those around the chosen one are shown
const ZOOM = { least: 0.25, most: 1.5, step: 1.2 };

/** `{main, side}`: the diagram with the table that is chosen, and the list of all tables. */
export function schema(snapshot, { used, chosen, choose }) {
  const tables = drawnTables(snapshot.tables, used, chosen);
  const detail = el("section", { class: "detail", "aria-live": "polite", "aria-label": t("schema.table") });
  const cards = new Map();
  const { plane, edges, size } = diagram(tables, used, cards, (key) => turn(key));
  const frame = el("div", { class: "frame", tabindex: "0", role: "region", "aria-label": t("schema.diagram") }, el("div", {}, plane));
  let zoom = 0;

  function scaled(factor) {
    zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, factor));
    plane.style.transform = `scale(${zoom})`;
    frame.firstChild.style.width = `${size.wide * zoom}px`;
    frame.firstChild.style.height = `${size.high * zoom}px`;
  }
  const fit = () => scaled(Math.min(1, Math.max((frame.clientWidth - 34) / size.wide, 0.5)));
  new ResizeObserver(() => zoom || fit()).observe(frame);

  function turn(key) {
    const table = snapshot.tables.find((one) => one.key === key);
    if (!table) return;
    if (!cards.has(key)) return choose(key); // it is not in this diagram
    const near = new Set([key]);
    for (const { from, to, node } of edges) {
      const touches = from === key || to === key;
      node.classList.toggle("lit", touches);
      if (touches) near.add(from).add(to);
    }
    for (const [other, card] of cards) {
      card.classList.toggle("chosen", other === key);
      card.classList.toggle("near", near.has(other));
      card.querySelector("button").setAttribute("aria-pressed", String(other === key));
    }
    detail.replaceChildren(...whole(table, snapshot.tables, turn));
    list.querySelectorAll("button").forEach((item) => item.setAttribute("aria-current", String(item.dataset.key === key)));
    choose(key, true);
  }

  const found = el("p", { class: "note", role: "status" });
  const list = el("ul", { class: "tables" });
  const filter = el("input", { type: "search", placeholder: t("schema.find"), "aria-label": t("schema.find"), on: { input: () => listed(filter.value) } });
  function listed(words) {
    const wanted = words.toLowerCase();
    const match = (table) => table.key.toLowerCase().includes(wanted) || table.columns.some((column) => column.name.toLowerCase().includes(wanted));
    const own = snapshot.tables.filter(match);
    list.replaceChildren(
      ...own.map((table) => el("li", {}, button(visible(table.key), () => turn(table.key), { class: used.includes(table.key) ? "plain used" : "plain", data: { key: table.key } }))),
    );
    found.textContent = counted("schema.tables", own.length);
  }
  listed("");

  const tools = el(
    "div",
    { class: "tools" },
    el("span", { class: "note" }, used.length ? t("schema.used") : t("schema.how")),
    sign("−", t("schema.out"), () => scaled(zoom / ZOOM.step)),
    button(t("schema.fit"), fit, { class: "small" }),
    sign("+", t("schema.in"), () => scaled(zoom * ZOOM.step)),
  );
  const main = el("div", { class: "schema" }, el("div", { class: "drawing" }, tools, frame), detail);
  const first = chosen ?? used[0] ?? tables[0]?.key;
  if (first && cards.has(first)) turn(first);
  return { main, side: el("nav", { "aria-label": t("schema.list") }, el("h2", {}, t("schema.list")), filter, found, list) };
}

/** All tables, or of very many those that are used or chosen and those tied to them. */
function drawnTables(tables, used, chosen) {
  if (tables.length <= MOST) return tables;
  const wanted = new Set([...used, ...(chosen ? [chosen] : [])]);
  if (!wanted.size) return tables.slice(0, MOST);
  const tied = (table) => wanted.has(table.key) || table.foreign_keys.some((key) => wanted.has(key.ref_table));
  const pointed = new Set(tables.filter((table) => wanted.has(table.key)).flatMap((table) => table.foreign_keys.map((key) => key.ref_table)));
  return tables.filter((table) => tied(table) || pointed.has(table.key)).slice(0, MOST);
}

/** Keys first, then the others, as many as a card has room for. */
function carded(table) {
  const keys = new Set([...table.primary_key, ...table.foreign_keys.flatMap((key) => key.columns)]);
  const isKey = (column) => keys.has(column.name);
  const sorted = [...table.columns.filter(isKey), ...table.columns.filter((column) => !isKey(column))];
  const shown = sorted.slice(0, SHOWN);
  return { shown: table.columns.filter((column) => shown.includes(column)), left: sorted.length - shown.length };
}

const lines = (table) => {
  const { shown, left } = carded(table);
  return shown.length + (left ? 1 : 0);
};

function diagram(tables, used, cards, turn) {
  const size = layout(tables, lines);
  const links = draw("svg", { class: "links", width: size.wide, height: size.high, "aria-hidden": "true" });
  const plane = el("div", { class: "plane" }, links);
  for (const table of tables) {
    const card = carded(table);
    const { x, y, high } = size.places.get(table.key);
    const rows = card.shown.map((column) => el("li", {}, el("span", { class: "mark", "aria-hidden": "true" }, markOf(table, column)), visible(column.name)));
    if (card.left) rows.push(el("li", { class: "more" }, counted("schema.more", card.left)));
    const isUsed = used.includes(table.key);
    const node = el(
      "div",
      { class: isUsed ? "card used" : "card" },
      button([visible(table.key), table.kind ? el("span", { class: "note" }, ` ${t("schema.view")}`) : null, isUsed ? el("span", { class: "quiet" }, `, ${t("schema.isused")}`) : null], () => turn(table.key), { class: "plain", "aria-pressed": "false", title: visible(table.key) }),
      el("ul", {}, rows),
    );
    Object.assign(node.style, { left: `${x}px`, top: `${y}px`, width: `${WIDE}px`, height: `${high}px` });
    cards.set(table.key, node);
    plane.append(node);
  }
  const edges = tables.flatMap((table) =>
    table.foreign_keys.filter((key) => cards.has(key.ref_table)).map((key) => {
      const to = tables.find((one) => one.key === key.ref_table);
      const node = draw("path", { d: curve(size.places, table, to, key) });
      links.append(node);
      return { from: table.key, to: to.key, node };
    }),
  );
  return { plane, edges, size };
}

function curve(places, table, to, key) {
  const height = (one, name) => {
    const { shown } = carded(one);
    const i = shown.findIndex((column) => column.name === name);
    return places.get(one.key).y + HEAD + LINE * ((i < 0 ? shown.length : i) + 0.5);
  };
  const [from, ref] = [places.get(table.key), places.get(to.key)];
  const [y1, y2] = [height(table, key.columns[0]), height(to, key.ref_columns[0])];
  const isRight = from.x > ref.x;
  const x1 = isRight ? from.x : from.x + WIDE;
  const x2 = isRight ? ref.x + WIDE : from.x === ref.x ? ref.x + WIDE : ref.x;
  const bend = Math.max(34, Math.abs(x1 - x2) / 2.4);
  const [c1, c2] = [isRight ? x1 - bend : x1 + bend, isRight || from.x === ref.x ? x2 + bend : x2 - bend];
  return `M${x1} ${y1}C${c1} ${y1} ${c2} ${y2} ${x2} ${y2}`;
}

function markOf(table, column) {
  if (table.primary_key.includes(column.name)) return "◆";
  return table.foreign_keys.some((key) => key.columns.includes(column.name)) ? "◇" : "";
}

/** One table with all that is known of it. */
function whole(table, tables, turn) {
  const rows = table.columns.map((column) => {
    const link = table.foreign_keys.find((key) => key.columns.includes(column.name));
    const notes = [
      table.primary_key.includes(column.name) ? el("span", { class: "chip" }, t("schema.key")) : null,
      link ? button(`→ ${visible(link.ref_table)}`, () => turn(link.ref_table), { class: "link" }) : null,
    ];
    const values = (column.values ?? []).slice(0, 6).map((value) => el("span", { class: "chip" }, visible(value.slice(0, 40))));
    return el(
      "li",
      {},
      el("p", {}, el("b", {}, visible(column.name)), " ", el("span", { class: "note" }, visible(column.type.toLowerCase())), " ", notes),
      column.comment ? el("p", { class: "note" }, visible(column.comment)) : null,
      values.length ? el("p", { class: "chips" }, values) : null,
    );
  });
  const from = tables.filter((other) => other.foreign_keys.some((key) => key.ref_table === table.key) && other !== table);
  const pointing = from.map((other) => button(visible(other.key), () => turn(other.key), { class: "link" }));
  return [
    el("h2", {}, visible(table.key)),
    table.comment ? el("p", {}, visible(table.comment)) : null,
    el("ul", { class: "columns" }, rows),
    pointing.length ? el("p", { class: "facts" }, el("span", { class: "note" }, t("schema.from")), pointing) : null,
  ].filter(Boolean);
}
