// The steps of an answer while it is made.

import { el, say } from "./dom.js";
import { t } from "./words.js";

const STEPS = ["selecting", "writing", "checking", "running"];
const BEFORE = ["loading", "indexing"]; // happen at most once, before the first

/** `{node, at(step)}`; `at` marks what begins and tells it to who listens. */
export function steps() {
  const items = new Map(STEPS.map((step) => [step, el("li", {}, t(`step.${step}`))]));
  const first = el("p", { class: "note" }, t("step.asking"));
  const node = el("div", { class: "steps" }, el("ol", {}, [...items.values()]), first);
  return {
    node,
    at(step) {
      say(t(`step.${step}`));
      first.textContent = BEFORE.includes(step) ? t(`step.${step}`) : "";
      const place = STEPS.indexOf(step);
      if (place < 0) return;
      STEPS.forEach((name, i) => {
        items.get(name).className = i < place ? "done" : i === place ? "now" : "";
        items.get(name).toggleAttribute("aria-current", i === place);
      });
    },
  };
}
