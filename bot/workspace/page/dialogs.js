// Modals of the app, and its questions before an action.

import { blocks } from "./blocks.js";
import { focusAgain, focusPlace, make } from "./elements.js";
import { textObject } from "./mrkdwn.js";
import { place } from "./place.js";
import { order } from "./server.js";

const room = () => document.getElementById("dialogs");
let shown = "";
let typed = {};
let current = null; // the modal that stands: its view's id, and what is in its fields
let opener = null; // where the focus was before the first modal

// What a person had typed and chosen, put back into the fields of a form that is shown again.
function restore(dialog, readers) {
  for (const [block, value] of Object.entries(typed)) {
    if (!readers[block]) continue;
    const chosen = [value].flat();
    for (const control of dialog.querySelectorAll(
      `[data-block="${CSS.escape(block)}"] :is(input, textarea, select)`,
    )) {
      if (["radio", "checkbox"].includes(control.type)) control.checked = chosen.includes(control.value);
      else if (control.multiple)
        for (const option of control.options) option.selected = chosen.includes(option.value);
      else if (typeof value === "string") control.value = value;
    }
  }
}

// Shows the top modal of this person, if there is one.
export function showModals(stack) {
  const view = stack.at(-1);
  const written = view ? JSON.stringify([view.id, view.hash, view.errors, place.as]) : "";
  if (written === shown) return;
  shown = written;
  if (view && !current) opener = focusPlace();
  if (current && current.id === view?.id) typed = current.read();
  else typed = {};
  const focused = current && current.id === view?.id ? focusPlace() : null;
  room().querySelector("dialog")?.close();
  room().replaceChildren();
  current = null;
  if (!view) {
    focusAgain(opener);
    opener = null;
    return;
  }
  const readers = {};
  const read = () => Object.fromEntries(Object.entries(readers).map(([block, value]) => [block, value()]));
  const submit = view.submit
    ? make("button", { class: "button primary", type: "submit" }, textObject(view.submit))
    : null;
  const close = () => order("close", { user: place.as, view_id: view.id });
  const send = async (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-busy")) return;
    submit.setAttribute("aria-busy", "true");
    try {
      await order("submit", { user: place.as, view_id: view.id, values: read() });
    } finally {
      submit.removeAttribute("aria-busy");
    }
  };
  const wrong = view.blocks.filter((block) => view.errors[block.block_id]).map((block) => block.label?.text);
  const body = blocks(view.blocks, { view_id: view.id, readers, errors: view.errors });
  view.blocks.forEach((block, index) => body.children[index].setAttribute("data-block", block.block_id));
  const dialog = make(
    "dialog",
    {
      class: "modal",
      "aria-labelledby": "modal-title",
      oncancel: (event) => {
        event.preventDefault();
        close();
      },
    },
    make(
      "form",
      { novalidate: true, onsubmit: send },
      make(
        "header",
        {},
        make("h2", { id: "modal-title" }, textObject(view.title)),
        make("button", { type: "button", class: "quiet", "aria-label": "Close", onclick: close }, "✕"),
      ),
      make(
        "div",
        { class: "modal-body" },
        view.errors[""] ? make("p", { class: "error", role: "alert" }, view.errors[""]) : null,
        wrong.length
          ? make("p", { class: "hidden", role: "alert" }, `Not taken: see ${wrong.join(", ")}.`)
          : null,
        body,
      ),
      make(
        "footer",
        {},
        make(
          "button",
          { type: "button", class: "button", onclick: close },
          view.close ? textObject(view.close) : "Cancel",
        ),
        submit,
      ),
    ),
  );
  room().append(dialog);
  restore(dialog, readers);
  dialog.showModal();
  current = { id: view.id, read };
  const invalid = dialog.querySelector("[aria-invalid]");
  const first = invalid?.matches(".choices") ? invalid.querySelector("input") : invalid;
  if (first) first.focus();
  else if (focused) focusAgain(focused, dialog);
  else dialog.querySelector(".modal-body :is(input, textarea, select)")?.focus();
}
