// What the SQL does, in words. Each phrase that is pointed at or reached by arrow keys lights up the
// piece of SQL that it speaks of.

import { el, offsets, visible } from "./dom.js";
import { t } from "./words.js";

/** `{node, caret(place)}` for what /sql2nl said; `light(start, end)` is told places in the SQL. */
export function explanation(told, light) {
  const phrases = [];
  const inSql = offsets(told.sql);
  const texts = told.statements.map((one) => spoken(one, phrases));
  const node = el("div", { class: "explanation", role: "group", tabindex: "0", "aria-label": t("explanation.label"), on: { keydown: walk } }, texts);
  let current = -1;

  for (const [i, phrase] of phrases.entries()) {
    phrase.node.addEventListener("pointerover", (event) => {
      event.stopPropagation();
      turn(i);
    });
  }
  node.addEventListener("pointerleave", () => turn(-1));
  node.addEventListener("blur", () => turn(-1));

  function turn(i, silently = false) {
    if (i === current) return;
    phrases[current]?.node.classList.remove("lit");
    phrases[i]?.node.classList.add("lit");
    current = i;
    if (silently) return;
    const at = phrases[i];
    light(at ? inSql(at.start) : 0, at ? closed(told.sql, inSql(at.start), inSql(at.end)) : 0);
    if (at && document.activeElement === node) {
      document.getElementById("said").textContent = `${at.node.textContent}: ${told.sql.slice(inSql(at.start), inSql(at.end))}`;
    }
  }

  function walk(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") turn(-1);
    if (!step || !phrases.length) return;
    event.preventDefault();
    turn(current < 0 && step < 0 ? phrases.length - 1 : (current + step + phrases.length) % phrases.length);
  }

  /** The caret stands somewhere in the SQL: the least phrase that speaks of it is marked. */
  function caret(place) {
    let least = -1;
    phrases.forEach((phrase, i) => {
      const [start, end] = [inSql(phrase.start), inSql(phrase.end)];
      const isLess = least < 0 || end - start < inSql(phrases[least].end) - inSql(phrases[least].start);
      if (place >= start && place <= end && isLess) least = i;
    });
    turn(least, true);
  }

  return { node, caret };
}

/** The end of a piece of SQL with the brackets closed that were opened in it. */
function closed(sql, start, end) {
  let depth = 0;
  for (const character of sql.slice(start, end)) depth += (character === "(") - (character === ")");
  while (depth > 0 && sql[end] === ")") {
    end += 1;
    depth -= 1;
  }
  return end;
}

/** One statement's text as nested elements; its phrases are added to `phrases`. */
function spoken(statement, phrases) {
  const at = offsets(statement.text);
  const text = statement.text;
  const paragraph = el("p", {});
  const open = [{ node: paragraph, end: text.length }];
  let place = 0;
  const upTo = (next) => {
    while (open.at(-1).end <= next && open.length > 1) {
      write(open.at(-1).end);
      open.pop();
    }
    write(next);
  };
  const write = (next) => {
    if (next > place) open.at(-1).node.append(shown(text.slice(place, next)));
    place = Math.max(place, next);
  };
  for (const phrase of statement.phrases) {
    upTo(at(phrase.start));
    const node = el("span", { class: "phrase" });
    open.at(-1).node.append(node);
    open.push({ node, end: at(phrase.end) });
    phrases.push({ node, start: statement.start + phrase.sql_start, end: statement.start + phrase.sql_end });
  }
  upTo(text.length);
  return [paragraph, statement.warnings.map((warning) => el("p", { class: "note warn" }, visible(warning)))];
}

const shown = (text) => text.split("\n").flatMap((line, i) => (i ? [el("br"), visible(line)] : [visible(line)])).reduce((all, piece) => {
  all.append(piece);
  return all;
}, document.createDocumentFragment());
