// Why an answer is trusted, or what speaks against it: checks, repairs, confidence, other readings.

import { button, el, visible } from "./dom.js";
import { inLines } from "./sql.js";
import { counted, number, t } from "./words.js";

const CHECKS = ["parse", "policy", "names", "dry_run", "run"];

/** The chips of a verdict: what passed, and the first thing that did not, in its own words. */
export function verdict(checks) {
  const plain = checks.filter((check) => !check.check.startsWith("warning."));
  const chips = plain.map((check) => {
    const family = check.check.split(".")[0].replace(/^name$/, "names");
    const label = CHECKS.includes(family) ? t(`check.${family}`) : visible(check.check);
    const mark = el("span", { "aria-hidden": "true" }, check.ok ? "✓" : "✗");
    const spoken = el("span", { class: "quiet" }, t(check.ok ? "check.passed" : "check.failed"));
    return el("li", { class: check.ok ? "chip good" : "chip bad", title: t(`why.${family}`) }, mark, " ", label, " ", spoken);
  });
  return el("ul", { class: "chips", "aria-label": t("checks") }, chips);
}

export const failure = (checks) => checks.find((check) => !check.ok);

/** Rounded down: 99.9 % is not all. */
const percent = (value) => number(Math.floor(value * 100) / 100, { style: "percent", maximumFractionDigits: 0 });

/** How sure the model says it is. */
export function confidence(value) {
  if (value === null) return el("span", { class: "note" }, t("confidence.none"));
  const level = value >= 0.8 ? "high" : value >= 0.5 ? "fair" : "low";
  const share = percent(value);
  return el(
    "span",
    { class: `confidence ${level}`, title: t("confidence.what") },
    el("meter", { min: "0", max: "1", low: "0.5", high: "0.8", optimum: "1", value: String(value), "aria-label": t("confidence") }),
    t(`confidence.${level}`, { share }),
  );
}

/** Repairs and warnings, a line each; repairs were made by rule and change no meaning. */
export function remarks(repairs, warnings) {
  const line = (kind, label) => (text) => el("p", { class: `note ${kind}` }, el("b", {}, label), " ", visible(text));
  return [...repairs.map(line("", t("repaired"))), ...warnings.map(line("warn", t("warning")))];
}

/** Other ways to read the question: asked back where the service does, by the choice's number. */
export function readings({ alternatives, clarification }, take, ask) {
  const choices = clarification?.choices ?? [];
  if (choices.length && ask) return choosing(clarification, ask);
  if (!alternatives.length) return null;
  const items = alternatives.map((reading) =>
    el(
      "li",
      {},
      el("p", {}, visible(reading.description), " ", reading.confidence === null ? null : confidence(reading.confidence)),
      el("code", {}, visible(inLines(reading.sql))),
      button(t("readings.take"), () => take(reading), { class: "small" }),
    ),
  );
  return el("section", { class: "readings" }, el("h3", {}, t("readings")), el("ul", {}, items));
}

function choosing({ question, choices }, ask) {
  const items = choices.map(({ number: n, description, confidence: sure, sql }) =>
    el("li", {}, button([el("b", {}, `${n}`), " ", visible(description), " ", sure === null ? null : el("span", { class: "note" }, percent(sure))], () => ask(String(n)), { title: visible(sql) })),
  );
  return el("section", { class: "readings", "aria-label": visible(question) }, el("h3", {}, visible(question)), el("ul", {}, items));
}

/** All that was tried on the way, and how long each step took. */
export function way(answer) {
  const steps = Object.entries(answer.timings_ms).map(([stage, ms]) =>
    el("li", {}, t(`stage.${stage}`), " ", el("b", {}, `${number(ms, { maximumFractionDigits: ms < 10 ? 1 : 0 })} ms`)),
  );
  const tried = answer.attempts.map((attempt) => {
    const bad = failure(attempt.checks);
    return el(
      "li",
      { class: bad ? "failed" : "" },
      el("code", {}, visible(inLines(attempt.sql))),
      verdict(attempt.checks),
      bad ? el("p", { class: "note bad" }, visible(bad.message)) : null,
      remarks(attempt.repairs, []),
    );
  });
  return el(
    "details",
    { class: "way" },
    el("summary", {}, t("way"), " ", el("span", { class: "note" }, `${counted("way.tried", answer.attempts.length)} · ${t("way.model", { model: visible(answer.model || "—") })}`)),
    el("ul", { class: "times" }, steps),
    el("ol", { class: "tried" }, tried),
  );
}
