// The rich_text block.

import { make } from "./elements.js";
import { emoji } from "./emoji.js";
import { link } from "./mrkdwn.js";
import { channelLink, mention } from "./people.js";
import { dateToken } from "./times.js";

const TAGS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };

function styled(node, style = {}) {
  return Object.entries(TAGS).reduce(
    (inner, [name, tag]) => (style[name] ? make(tag, {}, inner) : inner),
    node,
  );
}

function text(element) {
  const lines = element.text.split("\n").flatMap((line, index) => (index ? [make("br"), line] : [line]));
  return lines.length === 1 ? lines[0] : make("span", {}, lines);
}

const INLINE = {
  text: (element) => styled(text(element), element.style),
  link: (element) => styled(link(element.url, element.text), element.style),
  emoji: (element) => emoji(element.name),
  user: (element) => mention(element.user_id),
  usergroup: (element) => mention(element.usergroup_id),
  channel: (element) => channelLink(element.channel_id),
  broadcast: (element) => make("span", { class: "mention" }, `@${element.range}`),
  date: (element) =>
    make("time", { title: element.fallback || null }, dateToken(element.timestamp, element.format)),
  color: (element) => make("code", {}, element.value),
};

const inlines = (elements) =>
  elements.map((element) => (INLINE[element.type] ? INLINE[element.type](element) : ""));

const PARTS = {
  rich_text_section: (part) => make("div", {}, inlines(part.elements)),
  rich_text_quote: (part) => make("blockquote", {}, inlines(part.elements)),
  rich_text_preformatted: (part) => make("pre", {}, make("code", {}, inlines(part.elements))),
  rich_text_list: (part) =>
    make(
      part.style === "ordered" ? "ol" : "ul",
      { class: `indent-${part.indent || 0}`, start: part.offset ? part.offset + 1 : null },
      part.elements.map((each) => make("li", {}, inlines(each.elements))),
    ),
};

export const richText = (block) =>
  block.elements.map((part) => (PARTS[part.type] ? PARTS[part.type](part) : null));
