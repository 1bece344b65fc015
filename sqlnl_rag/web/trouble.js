// What went wrong, told so that a person knows what to do.

import { button, el, visible } from "./dom.js";
import { t } from "./words.js";

const KNOWN = [0, 401, 403, 404, 413, 421, 429, 500, 503, 504];

/** An error as a note with a way on; `again` is offered where trying again may help. */
export function trouble(failure, again) {
  const title = KNOWN.includes(failure.status) ? t(`error.${failure.status}`) : t("error.other");
  const said = [failure.message, failure.hint].filter(Boolean).map(visible).join(" — ");
  return el(
    "div",
    { class: "trouble", role: "alert" },
    el("p", {}, el("b", {}, title)),
    said ? el("p", {}, said) : null,
    failure.requestId ? el("p", { class: "note" }, t("error.id"), " ", el("code", {}, visible(failure.requestId))) : null,
    again ? button(t("again"), again, { class: "small" }) : null,
  );
}
