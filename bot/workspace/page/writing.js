// Where a person writes in a conversation, and what the app suggests to write.

import { isApp } from "./app_home.js";
import { composer } from "./composer.js";
import { make } from "./elements.js";
import { channelName, userOf } from "./people.js";
import { moveTo, place } from "./place.js";
import { order } from "./server.js";

const part = (id) => document.getElementById(id);
// Where there are keys, who comes to a conversation can write at once; on a telephone the keyboard would cover it.
const WITH_KEYS = matchMedia("(hover: hover) and (min-width: 701px)");
let composedFor = "";
let promptsShown = "";

export function showComposer(channel) {
  const key = `${channel.id} ${place.as} ${channel.is_member} ${channel.is_archived} ${channel.name}`;
  if (key === composedFor) return;
  const moved = composedFor !== "";
  composedFor = key;
  const to = channel.is_im ? channelName(channel) : `#${channel.name}`;
  let content = composer(`Message ${to}`, channel.id, "", isApp(channel));
  if (channel.is_archived) content = make("p", { class: "soft empty" }, "This channel is archived.");
  else if (!channel.is_member)
    content = make(
      "p",
      { class: "empty" },
      `${userOf(place.as).real_name} is not in #${channel.name}. `,
      make(
        "button",
        {
          type: "button",
          class: "button",
          onclick: () => order("join", { user: place.as, channel: channel.id }),
        },
        "Join",
      ),
    );
  part("composer").replaceChildren(content);
  if (moved && document.activeElement?.id !== "person" && WITH_KEYS.matches) content.querySelector("textarea")?.focus();
}

// Who chose a conversation from the list, or begins to type, writes there: in the thread where one is open.
export function startWriting() {
  const box = () => part("thread").querySelector("textarea") || part("composer").querySelector("textarea");
  addEventListener("keydown", (event) => {
    const typed = event.key.length === 1 && event.key !== " " && !(event.ctrlKey || event.altKey || event.metaKey);
    const elsewhere = document.activeElement?.closest("input, textarea, select, dialog, #home");
    if (typed && !elsewhere && !document.querySelector("dialog[open]") && WITH_KEYS.matches) box()?.focus();
  });
  part("sidebar").addEventListener("click", () => {
    if (WITH_KEYS.matches) requestAnimationFrame(() => part("composer").querySelector("textarea")?.focus());
  });
}

// What the app suggests to ask it; a press says it.
export function showPrompts(offered, channel) {
  const written = JSON.stringify([offered, channel.id, place.as]);
  if (written === promptsShown) return;
  promptsShown = written;
  const say = async (text) => moveTo({ thread: (await order("post", { user: place.as, channel: channel.id, text })).ts });
  const chips = (offered?.prompts || []).map((each) =>
    make("button", { type: "button", class: "button", onclick: () => say(each.message) }, each.title),
  );
  part("prompts").hidden = !chips.length;
  part("prompts").replaceChildren(make("p", { class: "soft" }, offered?.title || "Suggested"), ...chips);
}
