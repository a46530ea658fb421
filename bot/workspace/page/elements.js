// Makes elements from text that is never read as markup.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

export function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

export function announce(words) {
  document.getElementById("announce").textContent = words;
}

// Puts children in place of those before; what stays is not moved, so that it keeps its focus and what is open in it.
export function setChildren(list, nodes) {
  const stays = new Set(nodes);
  for (const child of [...list.childNodes]) if (!stays.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (list.childNodes[index] !== node) list.insertBefore(node, list.childNodes[index] || null);
  });
}

const CONTROLS = "button, a[href], input, select, textarea, summary, [tabindex]";
const nameOf = (control) => control.getAttribute("aria-label") || control.textContent;

// Where the focus is, in words that still hold once the page has been drawn anew.
export function focusPlace(control = document.activeElement) {
  const message = control?.closest?.("[data-ts]");
  const list = message?.closest("ol");
  return control && control !== document.body
    ? { control, name: nameOf(control), ts: message?.dataset.ts, inThread: Boolean(list?.closest("#thread")) }
    : null;
}

// Brings the focus back to the same control, or to the one that bears its name now, or to its message.
export function focusAgain(place, within = document) {
  if (!place) return;
  if (place.control.isConnected && !place.control.closest("[hidden]")) {
    place.control.focus();
    return;
  }
  const room = place.inThread ? document.getElementById("thread") : within;
  const message = place.ts ? room.querySelector(`[data-ts="${CSS.escape(place.ts)}"]`) : null;
  const controls = [...(message || room).querySelectorAll(CONTROLS)];
  const same = controls.find((each) => nameOf(each) === place.name) || (message && controls[0]) || message;
  same?.focus();
}

// Draws a part of the page anew, and brings the focus back where it was lost to that.
export function keepingFocus(part, draws) {
  const before = part.contains(document.activeElement) ? focusPlace() : null;
  const result = draws();
  if (before && !part.contains(document.activeElement)) focusAgain(before, part);
  return result;
}
