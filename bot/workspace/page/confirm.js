// The question before a press that asks for one.

import { make } from "./elements.js";
import { textObject } from "./mrkdwn.js";

// Asks before an action is carried out; true when the person says yes.
export function confirmed(question) {
  return new Promise((answer) => {
    const done = (yes) => {
      dialog.close(); // which gives the focus back
      dialog.remove();
      answer(yes);
    };
    const dialog = make(
      "dialog",
      { class: "confirm", "aria-labelledby": "confirm-title", oncancel: () => done(false) },
      make("h2", { id: "confirm-title" }, textObject(question.title)),
      make("div", { class: "text" }, textObject(question.text)),
      make(
        "div",
        { class: "buttons" },
        make(
          "button",
          { type: "button", class: "button", onclick: () => done(false) },
          textObject(question.deny),
        ),
        make(
          "button",
          { type: "button", class: `button ${question.style || "primary"}`, onclick: () => done(true) },
          textObject(question.confirm),
        ),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}
