// SQL that can be edited: a text area over the same text in colours, which alone is seen.

import { el, isOdd, settled } from "./dom.js";
import { MAX_PAINTED, tokens } from "./sql.js";
import { t } from "./words.js";

const STILL_MS = 300;
const ODD = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** `{node, value(), set(sql), light(start, end), wrong(place)}`; places are UTF-16 offsets. */
export function editor({ label, onInput, onRun, onCaret }) {
  const paint = el("pre", { class: "paint", "aria-hidden": "true" });
  const area = el("textarea", {
    class: "typed",
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    "aria-label": label,
    rows: "1",
    on: {
      input: () => {
        shown = { start: 0, end: 0, wrong: -1 };
        repaint();
        changed();
      },
      keydown: (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onRun();
        }
      },
      keyup: () => onCaret(area.selectionStart),
      click: () => onCaret(area.selectionStart),
      blur: () => onCaret(-1),
    },
  });
  const odd = el("p", { class: "note warn", hidden: true }, t("sql.odd"));
  const node = el("div", { class: "editor" }, el("div", { class: "code" }, paint, area), odd);
  const changed = settled(() => onInput(area.value), STILL_MS);
  let shown = { start: 0, end: 0, wrong: -1 };

  function repaint() {
    const sql = area.value;
    const pieces = sql.length > MAX_PAINTED ? [{ kind: "word", text: sql, start: 0 }] : tokens(sql);
    paint.replaceChildren(...pieces.flatMap((token) => painted(token, shown)), "\n");
    odd.hidden = !isOdd(sql);
  }

  return {
    node,
    value: () => area.value,
    focus: () => area.focus(),
    set(sql) {
      area.value = sql;
      shown = { start: 0, end: 0, wrong: -1 };
      repaint();
    },
    light(start, end) {
      shown = { ...shown, start, end };
      repaint();
    },
    wrong(place) {
      shown = { ...shown, wrong: place };
      area.setAttribute("aria-invalid", String(place >= 0));
      repaint();
    },
  };
}

/** One token as elements, cut where the lit piece begins and ends. */
function painted({ kind, text, start }, shown) {
  if (kind === "space") return [lit(text, "", start, shown)];
  const end = start + text.length;
  const cuts = [shown.start, shown.end].filter((place) => place > start && place < end);
  const edges = [start, ...cuts, end];
  const isWrong = shown.wrong >= start && shown.wrong < end;
  return edges.slice(1).map((edge, i) => {
    const piece = text.slice(edges[i] - start, edge - start);
    return lit(piece, `${kind}${isWrong ? " wrong" : ""}`, edges[i], shown);
  });
}

function lit(text, kind, start, shown) {
  const isLit = shown.end > shown.start && start >= shown.start && start < shown.end;
  if (ODD.test(text.replace(/[\n\t]/g, ""))) {
    const marked = [...text].map((c) => (c !== "\n" && c !== "\t" && ODD.test(c) ? el("b", { class: "odd" }, "¿") : c));
    return el("span", { class: `${kind}${isLit ? " lit" : ""}` }, marked);
  }
  return kind || isLit ? el("span", { class: `${kind}${isLit ? " lit" : ""}` }, text) : text;
}
