// Modals of the app, and its questions before an action.

import { blocks } from "./blocks.js";
import { announce, make } from "./elements.js";
import { textObject } from "./mrkdwn.js";
import { place } from "./place.js";
import { order } from "./server.js";

const room = () => document.getElementById("dialogs");
let shown = "";
let typed = {};

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
  room().replaceChildren();
  if (!view) {
    typed = {};
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
    submit.disabled = true;
    typed = read();
    try {
      const answer = await order("submit", { user: place.as, view_id: view.id, values: typed });
      if (!answer.taken) announce("Not taken: see the form.");
    } finally {
      submit.disabled = false;
    }
  };
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
  const first = dialog.querySelector("[aria-invalid], .modal-body :is(input, textarea, select)");
  if (first) first.focus();
}
