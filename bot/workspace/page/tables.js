// `table`, and `data_table` with its caption, sorting and pages.

import { announce, make } from "./elements.js";
import { richText } from "./rich_text.js";

const words = (cell) =>
  cell.text !== undefined ? cell.text : cell.value !== undefined ? String(cell.value) : "";
const content = (cell) => (cell.type === "rich_text" ? richText(cell) : words(cell));
const sortKey = (cell) =>
  cell.type === "raw_number"
    ? cell.value
    : cell.type === "rich_text"
      ? make("div", {}, richText(cell)).textContent
      : words(cell);

function scroller(label, ...children) {
  return make("div", { class: "table-scroll", role: "region", tabindex: "0", "aria-label": label }, children);
}

export function table(block) {
  const settings = block.column_settings || [];
  const look = (index) =>
    `${settings[index]?.align || "left"}${settings[index]?.is_wrapped ? " wrapped" : ""}`;
  return scroller(
    "Table",
    make(
      "table",
      {},
      make(
        "tbody",
        {},
        block.rows.map((row) =>
          make(
            "tr",
            {},
            row.map((cell, index) => make("td", { class: look(index) }, content(cell))),
          ),
        ),
      ),
    ),
  );
}

function compare(one, other) {
  const a = sortKey(one);
  const b = sortKey(other);
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), "en-GB", { numeric: true });
}

export function dataTable(block) {
  const [head, ...all] = block.rows;
  const size = block.page_size || 5;
  const rowHeader = block.row_header_column_index || 0;
  const numeric = head.map((_, index) => all.every((row) => row[index].type === "raw_number"));
  let rows = all;
  let page = 0;
  let sorted = { column: -1, down: false };
  const body = make("tbody");
  const where = make("span", { class: "soft" });
  const earlier = make("button", { type: "button", onclick: () => turn(-1) }, "‹ Back");
  const later = make("button", { type: "button", onclick: () => turn(1) }, "Next ›");

  function turn(by) {
    page += by;
    fillBody();
    announce(where.textContent);
  }

  function sortBy(column) {
    sorted = { column, down: sorted.column === column && !sorted.down };
    rows = [...all].sort((a, b) => compare(a[column], b[column]) * (sorted.down ? -1 : 1));
    page = 0;
    heads.forEach((th, index) =>
      th.setAttribute("aria-sort", index !== column ? "none" : sorted.down ? "descending" : "ascending"),
    );
    fillBody();
  }

  function fillBody() {
    const first = page * size;
    body.replaceChildren(
      ...rows.slice(first, first + size).map((row) =>
        make(
          "tr",
          {},
          row.map((cell, index) =>
            make(
              index === rowHeader ? "th" : "td",
              { scope: index === rowHeader ? "row" : null, class: numeric[index] ? "right" : "left" },
              content(cell),
            ),
          ),
        ),
      ),
    );
    where.textContent = `${first + 1}–${Math.min(first + size, rows.length)} of ${rows.length} rows`;
    earlier.disabled = page === 0;
    later.disabled = first + size >= rows.length;
  }

  const heads = head.map((cell, index) =>
    make(
      "th",
      { scope: "col", "aria-sort": "none", class: numeric[index] ? "right" : "left" },
      make("button", { type: "button", onclick: () => sortBy(index), title: "Sort" }, words(cell)),
    ),
  );
  fillBody();
  return make(
    "div",
    { class: "data-table" },
    scroller(
      block.caption,
      make(
        "table",
        {},
        make("caption", {}, make("span", {}, block.caption)),
        make("thead", {}, make("tr", {}, heads)),
        body,
      ),
    ),
    all.length > size ? make("div", { class: "pager" }, earlier, where, later) : null,
  );
}
