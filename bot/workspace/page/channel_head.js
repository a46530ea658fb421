// What stands above the messages: which conversation it is, what is odd about it, and the app's two tabs.

import { isApp, openTab } from "./app_home.js";
import { keepingFocus, make } from "./elements.js";
import { channelName, roleOf, team, userOf } from "./people.js";
import { place } from "./place.js";
import { order } from "./server.js";

let shown = "";

export function channelHead(channel) {
  const facts = channel.is_im
    ? roleOf(userOf(channel.with))
    : `${channel.members.length} members${channel.topic ? ` · ${channel.topic}` : ""}`;
  const marks = [
    channel.is_archived ? "Archived" : null,
    channel.is_ext_shared ? "Shared with another organisation" : null,
    channel.is_im || channel.members.includes(team.team.bot)
      ? null
      : `${userOf(team.team.bot).real_name} is not in this channel`,
  ].filter(Boolean);
  const written = JSON.stringify([channel, facts, marks, place.tab]);
  if (written === shown) return;
  shown = written;
  const head = [
    make(
      "div",
      {},
      make(
        "h1",
        {},
        channel.is_im ? channelName(channel) : `${channel.is_private ? "🔒" : "#"} ${channel.name}`,
      ),
      make(
        "p",
        { class: "soft" },
        facts,
        marks.map((words) => make("span", { class: "fact" }, words)),
      ),
    ),
    !channel.is_im && channel.is_member && !channel.members.includes(team.team.bot)
      ? make(
          "button",
          {
            type: "button",
            class: "button",
            onclick: () =>
              order("join", { user: team.team.bot, channel: channel.id, by: place.as }),
          },
          `Add ${userOf(team.team.bot).real_name}`,
        )
      : "",
    isApp(channel)
      ? make(
          "div",
          { class: "tabs", role: "group", "aria-label": "Home or messages" },
          ["home", "messages"].map((name) =>
            make(
              "button",
              {
                type: "button",
                class: "button",
                "aria-pressed": String((place.tab || "messages") === name),
                onclick: () => openTab(name),
              },
              name === "home" ? "Home" : "Messages",
            ),
          ),
        )
      : "",
  ];
  const part = document.getElementById("channel-head");
  keepingFocus(part, () => part.replaceChildren(...head));
}
