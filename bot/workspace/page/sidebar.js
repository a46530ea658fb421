// Channels, direct messages and the app, with their unread marks.

import { hasDraft } from "./composer.js";
import { make } from "./elements.js";
import { avatar, channelName, team, userOf } from "./people.js";
import { moveTo, place } from "./place.js";
import { order } from "./server.js";

function entry(channel, sign) {
  const current = channel.id === place.channel;
  const name = channelName(channel);
  const unread = current ? 0 : channel.unread;
  const forMe = current ? 0 : channel.is_im ? channel.unread : channel.mentions;
  const drafted = !current && hasDraft(channel.id);
  const words = [
    name,
    unread ? `, ${unread} unread` : "",
    forMe && !channel.is_im ? `, ${forMe} for you` : "",
    drafted ? ", draft" : "",
    channel.is_archived ? ", archived" : "",
    channel.is_member ? "" : ", not a member",
  ].join("");
  return make(
    "li",
    {},
    make(
      "button",
      {
        type: "button",
        class: `entry${current ? " current" : ""}${unread ? " unread" : ""}${channel.is_member ? "" : " outside"}`,
        "aria-current": current ? "page" : null,
        "aria-label": words,
        "data-entry": channel.is_im ? channel.with : channel.id,
        onclick: () => {
          closeSidebar();
          moveTo({ channel: channel.id, thread: "", tab: "" });
        },
      },
      sign,
      make("span", { class: "name" }, name),
      drafted ? make("span", { "aria-hidden": "true" }, "✎") : null,
      forMe ? make("span", { class: "badge" }, forMe > 99 ? "99+" : forMe) : null,
    ),
  );
}

function section(title, entries) {
  return entries.length ? make("section", {}, make("h2", {}, title), make("ul", {}, entries)) : null;
}

// People that there is no direct message with yet are offered too, as a person may write to anybody.
function unmet(met) {
  return Object.values(team.users)
    .filter((user) => user.id !== place.as && !met.has(user.id))
    .map((user) =>
      make(
        "li",
        {},
        make(
          "button",
          {
            type: "button",
            class: "entry unmet",
            "data-entry": user.id,
            "aria-label": `${user.real_name}, start a conversation`,
            onclick: async () => {
              const opened = await order("direct_message", { user: place.as, with: user.id });
              closeSidebar();
              moveTo({ channel: opened.channel, thread: "", tab: "" });
            },
          },
          avatar(user.id, 20),
          make("span", { class: "name" }, user.real_name),
        ),
      ),
    );
}

export function showSidebar() {
  const mine = team.channels.filter((channel) => channel.is_im);
  const bot = team.team.bot;
  const met = new Set(mine.map((channel) => channel.with));
  const focused = document.activeElement?.dataset?.entry;
  document.getElementById("sidebar").replaceChildren(
    ...[
      section(
        "Channels",
        team.channels
          .filter((channel) => !channel.is_im)
          .map((channel) =>
            entry(
              channel,
              make("span", { class: "sign", "aria-hidden": "true" }, channel.is_private ? "🔒" : "#"),
            ),
          ),
      ),
      section("Direct messages", [
        ...mine
          .filter((channel) => channel.with !== bot)
          .map((channel) => entry(channel, avatar(channel.with, 20))),
        ...unmet(new Set([...met, bot])),
      ]),
      section(
        "Apps",
        met.has(bot)
          ? mine.filter((channel) => channel.with === bot).map((channel) => entry(channel, avatar(bot, 20)))
          : unmet(new Set(Object.keys(team.users).filter((id) => id !== bot))),
      ),
      make(
        "p",
        { class: "connection" },
        team.connected
          ? `${userOf(bot).real_name} is connected`
          : `${userOf(bot).real_name} is not connected: nobody answers buttons or questions`,
      ),
    ].filter(Boolean),
  );
  if (focused) document.querySelector(`#sidebar [data-entry="${CSS.escape(focused)}"]`)?.focus();
}

// Alt and an arrow go to the next conversation; with Shift to the next that has something unread.
function step(event) {
  const all = [...document.querySelectorAll("#sidebar .entry:not(.unmet)")];
  const at = all.findIndex((each) => each.matches(".current"));
  const down = event.key === "ArrowDown";
  const ahead = down ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse();
  const wanted = event.shiftKey ? ahead.find((each) => each.matches(".unread")) : ahead[0];
  event.preventDefault();
  wanted?.click();
}

const toggle = () => document.getElementById("open-sidebar");

export function closeSidebar() {
  document.body.classList.remove("sidebar-open");
  toggle().setAttribute("aria-expanded", "false");
}

export function startSidebar() {
  toggle().addEventListener("click", () => {
    const open = document.body.classList.toggle("sidebar-open");
    toggle().setAttribute("aria-expanded", String(open));
    if (open) document.querySelector("#sidebar button")?.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeSidebar();
    const modal = document.querySelector("dialog[open]");
    if (event.altKey && !modal && ["ArrowDown", "ArrowUp"].includes(event.key)) step(event);
  });
  addEventListener("drafted", showSidebar);
}
