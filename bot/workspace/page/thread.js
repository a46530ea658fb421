// The thread beside the messages; it takes the focus when it is opened, and gives it back.

import { composer } from "./composer.js";
import { focusAgain, focusPlace, make } from "./elements.js";
import { showMessages } from "./messages.js";
import { channelName } from "./people.js";
import { moveTo, place } from "./place.js";

let shownFor = "";
let opener = null;

// Gives back what is new in the thread since the last time.
export function showThread(messages, channel) {
  const panel = document.getElementById("thread");
  panel.hidden = !messages;
  document.body.classList.toggle("thread-open", Boolean(messages));
  const key = messages ? `${channel.id} ${place.thread} ${place.as}` : "";
  if (key !== shownFor) {
    if (key && !shownFor) opener = focusPlace();
    shownFor = key;
    panel.replaceChildren(
      ...(messages
        ? [
            make(
              "header",
              {},
              make(
                "h2",
                {},
                "Thread",
                make(
                  "span",
                  { class: "soft" },
                  ` ${channel.is_im ? channelName(channel) : `#${channel.name}`}`,
                ),
              ),
              make(
                "button",
                {
                  type: "button",
                  class: "quiet",
                  "aria-label": "Close thread",
                  onclick: () => moveTo({ thread: "" }),
                },
                "✕",
              ),
            ),
            make("ol", { class: "messages", "aria-label": "Thread" }),
            composer("Reply…", channel.id, place.thread),
          ]
        : []),
    );
    if (messages && opener) panel.querySelector("textarea").focus();
    if (!messages) {
      focusAgain(opener);
      opener = null;
    }
  }
  if (!messages) return [];
  return showMessages(panel.querySelector("ol"), messages, key, { inThread: true });
}
