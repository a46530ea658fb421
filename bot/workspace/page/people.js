// Who people are: names, mentions and the pictures drawn for them.

import { draw, make } from "./elements.js";
import { moveTo, place } from "./place.js";

export const team = {
  users: {},
  usergroups: {},
  commands: [],
  shortcuts: [],
  channels: [],
  team: {},
  now: 0,
};

export const userOf = (id) => team.users[id] || { id, name: id, real_name: id, title: "", is_bot: false };
// What somebody does, where their name does not say so already.
export const roleOf = (user) => (user.title && user.title !== user.real_name ? user.title : "");
export const channelName = (channel) => (channel.is_im ? userOf(channel.with).real_name : channel.name);

export function mention(id) {
  const group = team.usergroups[id];
  const words = group ? `@${group}` : `@${userOf(id).real_name}`;
  return make("span", { class: id === place.as ? "mention me" : "mention" }, words);
}

export function channelLink(id, words) {
  const channel = team.channels.find((each) => each.id === id);
  const name = `#${channel ? channel.name : words || id}`;
  return make(
    "a",
    {
      class: "mention",
      href: `#channel=${id}`,
      onclick: (event) => {
        event.preventDefault();
        moveTo({ channel: id, thread: "", tab: "" });
      },
    },
    name,
  );
}

function hue(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return sum % 8;
}

export function avatar(id, size = 36) {
  const user = userOf(id);
  const initials = user.real_name
    .split(/\s+/)
    .map((word) => word[0] || "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
  return draw(
    "svg",
    {
      class: `avatar hue-${hue(id)}${user.is_bot ? " bot" : ""}`,
      width: size,
      height: size,
      viewBox: "0 0 36 36",
      "aria-hidden": "true",
    },
    draw("rect", { width: 36, height: 36, rx: 8 }),
    user.is_bot
      ? [
          draw("circle", { cx: 13, cy: 17, r: 3, class: "mark" }),
          draw("circle", { cx: 23, cy: 17, r: 3, class: "mark" }),
          draw("rect", { x: 11, y: 24, width: 14, height: 3, rx: 1.5, class: "mark" }),
          draw("rect", { x: 17, y: 5, width: 2, height: 6, class: "mark" }),
        ]
      : draw("text", { x: 18, y: 23.5, "text-anchor": "middle", "font-size": 14, class: "mark" }, initials),
  );
}
