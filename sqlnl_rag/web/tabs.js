// Panels of which one is shown; arrow keys go from tab to tab.

import { button, el } from "./dom.js";

let made = 0;

/** `entries` are `[label, node]`. */
export function tabs(label, entries, chosen = 0) {
  made += 1;
  const id = (kind, i) => `${kind}-${made}-${i}`;
  const heads = entries.map(([name], i) => button(name, () => show(i), { role: "tab", id: id("tab", i), "aria-controls": id("panel", i), class: "tab" }));
  const panels = entries.map(([, node], i) => el("div", { role: "tabpanel", id: id("panel", i), "aria-labelledby": id("tab", i) }, node));

  function show(i) {
    heads.forEach((head, place) => {
      head.setAttribute("aria-selected", String(place === i));
      head.tabIndex = place === i ? 0 : -1;
      panels[place].hidden = place !== i;
    });
  }

  function walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = (heads.indexOf(document.activeElement) + step + heads.length) % heads.length;
    show(next);
    heads[next].focus();
  }

  show(chosen);
  return el("div", { class: "tabs" }, el("div", { role: "tablist", "aria-label": label, on: { keydown: walk } }, heads), panels);
}
