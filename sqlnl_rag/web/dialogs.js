// What opens over the page: the token, the shortcuts, a long text.

import { button, el, visible } from "./dom.js";
import { copy } from "./files.js";
import { t } from "./words.js";

const MAX_SHOWN = 200_000; // characters of one text that are shown
let asking = null;

function opened(title, ...inside) {
  const heading = el("h2", { id: "dialog-title" }, title);
  const node = el("dialog", { "aria-labelledby": "dialog-title" }, heading, ...inside);
  node.addEventListener("close", () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

const closing = (node) => button(t("close"), () => node().close(), { class: "small" });

/** A text in full, with what is invisible in it shown. */
export function showText(title, text) {
  const told = el("span", { role: "status", class: "told" });
  const node = opened(
    title,
    el("pre", { class: "whole", tabindex: "0" }, text.slice(0, MAX_SHOWN).split("\n").map((line) => visible(line) + "\n")),
    text.length > MAX_SHOWN ? el("p", { class: "note" }, t("text.cut")) : null,
    el(
      "div",
      { class: "tools" },
      told,
      button(t("copy"), async () => (told.textContent = t((await copy(text)) ? "copied" : "copy.failed")), { class: "small" }),
      closing(() => node),
    ),
  );
}

/** The token that a person types, or null; one dialog however many requests wait for it. */
export function askToken(wasWrong) {
  asking ??= new Promise((resolve) => {
    const field = el("input", { type: "password", id: "token", autocomplete: "off", required: true, pattern: "[\\x21-\\x7e]+" });
    const given = (event) => {
      event.preventDefault();
      resolve(field.value.trim());
      node.close();
    };
    const node = opened(
      t("token.title"),
      el("p", {}, t("token.why")),
      wasWrong ? el("p", { class: "note bad", role: "alert" }, t("token.wrong")) : null,
      el(
        "form",
        { on: { submit: given } },
        el("label", { for: "token" }, t("token.label")),
        field,
        el("div", { class: "tools" }, button(t("cancel"), () => node.close(), { class: "small" }), el("button", { class: "main" }, t("token.use"))),
      ),
    );
    node.addEventListener("close", () => resolve(null));
    field.focus();
  }).finally(() => (asking = null));
  return asking;
}

export function showHelp() {
  const keys = [
    ["/", "key.focus"],
    ["Enter", "key.ask"],
    ["Ctrl + Enter", "key.run"],
    ["Alt + 1 2 3", "key.view"],
    ["← →", "key.phrase"],
    ["Esc", "key.stop"],
    ["?", "key.help"],
  ];
  const rows = keys.map(([key, words]) => [el("dt", {}, key.split(" ").map((k) => (k === "+" ? "+" : el("kbd", {}, k)))), el("dd", {}, t(words))]);
  const node = opened(t("help.title"), el("dl", { class: "keys" }, rows), el("p", { class: "note" }, t("help.more")), el("div", { class: "tools" }, closing(() => node)));
}
