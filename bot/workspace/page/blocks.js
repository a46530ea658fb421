// Block Kit: each block as a person sees it. `where` says which message or view the blocks stand in.

import { chart } from "./charts.js";
import { make } from "./elements.js";
import { field, input } from "./fields.js";
import { fileUrl, picture } from "./files.js";
import { markdown } from "./markdown.js";
import { mrkdwn, textObject } from "./mrkdwn.js";
import { richText } from "./rich_text.js";
import { dataTable, table } from "./tables.js";

const image = (block) =>
  picture(
    block.image_url ||
      (block.slack_file && block.slack_file.id ? fileUrl(block.slack_file.id) : block.slack_file?.url),
    block.alt_text,
    block.title?.text,
  );

function section(block, where) {
  return make(
    "div",
    { class: "section" },
    make(
      "div",
      { class: "grow" },
      block.text ? make("div", { class: "text" }, textObject(block.text)) : null,
      block.fields
        ? make(
            "div",
            { class: "fields" },
            block.fields.map((each) => make("div", { class: "text" }, textObject(each))),
          )
        : null,
    ),
    block.accessory
      ? block.accessory.type === "image"
        ? make("div", { class: "accessory" }, image(block.accessory))
        : field(block.accessory, block, where)
      : null,
  );
}

function context(block) {
  return make(
    "div",
    { class: "context" },
    block.elements.map((each) =>
      each.type === "image"
        ? make("span", { class: "tiny" }, image(each))
        : make("span", {}, textObject(each)),
    ),
  );
}

function imageBlock(block) {
  return make(
    "figure",
    { class: "image" },
    block.title ? make("figcaption", {}, textObject(block.title)) : null,
    image(block),
  );
}

function card(block, where) {
  return make(
    "article",
    { class: "card" },
    block.hero_image ? image(block.hero_image) : null,
    make(
      "div",
      { class: "card-head" },
      block.icon ? make("span", { class: "tiny" }, image(block.icon)) : null,
      make(
        "div",
        {},
        block.title ? make("strong", {}, textObject(block.title)) : null,
        block.subtitle ? make("div", { class: "soft" }, textObject(block.subtitle)) : null,
      ),
    ),
    block.body ? make("div", { class: "text" }, textObject(block.body)) : null,
    block.actions ? actions({ ...block, elements: block.actions }, where) : null,
  );
}

const actions = (block, where) =>
  make(
    "div",
    { class: "actions" },
    block.elements.map((each) => field(each, block, where)),
  );

const KINDS = {
  section,
  context,
  card,
  actions,
  header: (block) => make("h3", { class: "header" }, textObject(block.text)),
  divider: () => make("hr"),
  image: imageBlock,
  rich_text: (block) => make("div", { class: "text" }, richText(block)),
  markdown: (block) => make("div", { class: "text" }, markdown(block.text)),
  table: (block) => table(block),
  data_table: (block) => dataTable(block),
  data_visualization: (block) => chart(block),
  carousel: (block, where) =>
    make(
      "div",
      { class: "carousel", tabindex: "0", role: "group", "aria-label": "Cards" },
      block.elements.map((each) => card(each, where)),
    ),
  context_actions: actions,
  alert: (block) =>
    make("div", { class: `alert ${block.level || "default"}`, role: "note" }, textObject(block.text)),
  input: (block, where) => input(block, where),
};

export function blocks(list, where) {
  return make(
    "div",
    { class: "blocks" },
    list.map((block) => {
      const show = KINDS[block.type];
      return make(
        "div",
        { class: `block block-${block.type}` },
        show ? show(block, where) : mrkdwn(`This page cannot show a ${block.type} block.`),
      );
    }),
  );
}
