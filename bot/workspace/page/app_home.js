// The app's Home tab, and the word to the app that somebody looks at it.

import { blocks } from "./blocks.js";
import { keepingFocus, make } from "./elements.js";
import { team } from "./people.js";
import { moveTo, place } from "./place.js";
import { order } from "./server.js";

const part = (id) => document.getElementById(id);
let shown = "";
let visited = "";

export const isApp = (channel) => channel.is_im && channel.with === team.team.bot;

export function openTab(name) {
  visited = "";
  moveTo({ tab: name, thread: "" });
}

// Tells the app that somebody looks at it, once a visit.
export function visit(channel) {
  const now = isApp(channel) ? `${place.as} ${channel.id} ${place.tab}` : "";
  if (isApp(channel) && now !== visited) order("home", { user: place.as, tab: place.tab || "messages" });
  visited = now;
}

export function showHome(view, channel) {
  const showing = place.tab === "home" && isApp(channel);
  part("home").hidden = !showing;
  part("messages").hidden = part("composer").hidden = showing;
  const written = showing ? JSON.stringify(view) : "";
  if (!showing || written === shown) return;
  shown = written;
  const content = view
    ? blocks(view.blocks, { view_id: view.id })
    : make("p", { class: "soft empty" }, "The app has not shown anything here yet.");
  keepingFocus(part("home"), () => part("home").replaceChildren(content));
}
