// The markdown block: the common part of Markdown, made into nodes by way of mrkdwn.

import { make } from "./elements.js";
import { mrkdwn } from "./mrkdwn.js";

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const asMrkdwn = (line) =>
  escape(line)
    .replace(/^&gt; ?/, "&gt; ")
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, "<$2|$1>")
    .replace(/\*\*(.+?)\*\*/g, "*$1*")
    .replace(/~~(.+?)~~/g, "~$1~");

export function markdown(text) {
  const nodes = [];
  let plain = [];
  const flush = () => {
    if (plain.length) nodes.push(...mrkdwn(plain.join("\n")));
    plain = [];
  };
  for (const line of text.split("\n")) {
    const heading = line.match(/^(#{1,6})\s+(.*)/);
    if (heading) {
      flush();
      nodes.push(make(`h${Math.min(6, heading[1].length + 2)}`, {}, mrkdwn(asMrkdwn(heading[2]))));
    } else if (/^(-{3,}|\*{3,})$/.test(line)) {
      flush();
      nodes.push(make("hr"));
    } else plain.push(asMrkdwn(line));
  }
  flush();
  return nodes;
}
