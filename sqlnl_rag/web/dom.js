// Elements, made of names and text. Nothing here or elsewhere turns a string into HTML.

const SVG = "http://www.w3.org/2000/svg";
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** An element; `props.on` are listeners, `props.data` data-attributes, all else attributes. */
export function el(tag, props = {}, ...children) {
  return filled(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function draw(tag, props = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

function filled(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    } else if (name === "data") {
      Object.assign(node.dataset, value);
    } else if (name === "value") {
      node.value = value;
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.flat(2).filter(Boolean));
  return node;
}

export function button(label, action, props = {}) {
  return el("button", { type: "button", ...props, on: { click: action } }, label);
}

/** A button that is only a sign; its name is for those who cannot see it and for the tooltip. */
export function sign(mark, name, action, props = {}) {
  const shown = el("span", { "aria-hidden": "true" }, mark);
  return button(shown, action, { class: "sign", "aria-label": name, title: name, ...props });
}

export function options(entries, chosen) {
  return entries.map(([value, label]) => el("option", { value, selected: value === chosen }, label));
}

/** Text in which whatever is invisible or turns the reading order is shown as an escape. */
export function visible(text) {
  return String(text).replace(STEERING, (found) => {
    if (found === "\n") return "\\n";
    if (found === "\t") return "\\t";
    const code = found.codePointAt(0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

export function isOdd(text) {
  return text.replace(/[\n\t\r]/g, "").search(STEERING) >= 0;
}

/** A function that runs once things have been still for so long. */
export function settled(action, still_ms) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(action, still_ms, ...given);
  };
}

/** Code point offsets, as Python counts, to UTF-16 offsets, as JavaScript does. */
export function offsets(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (place) => place;
  const at = [0];
  for (const character of text) at.push(at[at.length - 1] + character.length);
  return (place) => at[Math.min(place, at.length - 1)];
}

/** Tells those who listen to the page, not those who see it. */
export function say(text) {
  document.getElementById("said").textContent = text;
}
