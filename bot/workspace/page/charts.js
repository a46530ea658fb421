// data_visualization: line, bar, area and pie charts drawn as SVG, each with its figures as a table.

import { draw, make } from "./elements.js";

const WIDTH = 560,
  HEIGHT = 250,
  LEFT = 52,
  RIGHT = 12,
  TOP = 12,
  BOTTOM = 44;
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

function ticks(low, high) {
  const span = high - low || 1;
  const step =
    [1, 2, 2.5, 5, 10].map((n) => n * 10 ** Math.floor(Math.log10(span / 4))).find((n) => span / n <= 5) ||
    span;
  const out = [];
  for (let at = Math.floor(low / step) * step; at <= high + step * 0.001; at += step)
    out.push(Number(at.toPrecision(12)));
  if (out.at(-1) < high) out.push(out.at(-1) + step);
  return out;
}

const valueAt = (series, category) => series.data.find((point) => point.label === category)?.value ?? null;

function axes(config, marks, x, y) {
  const gap = Math.ceil(config.categories.length / 8);
  return [
    ...marks.map((mark) =>
      draw(
        "g",
        {},
        draw("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: y(mark), y2: y(mark), class: "grid" }),
        draw("text", { x: LEFT - 6, y: y(mark) + 4, "text-anchor": "end" }, number.format(mark)),
      ),
    ),
    ...config.categories.map((name, index) =>
      index % gap
        ? null
        : draw("text", { x: x(index), y: HEIGHT - BOTTOM + 16, "text-anchor": "middle" }, name),
    ),
    config.x_label
      ? draw(
          "text",
          { x: (LEFT + WIDTH) / 2, y: HEIGHT - 8, "text-anchor": "middle", class: "axis" },
          config.x_label,
        )
      : null,
    config.y_label
      ? draw(
          "text",
          {
            x: 12,
            y: HEIGHT / 2 - 14,
            transform: `rotate(-90 12 ${HEIGHT / 2 - 14})`,
            "text-anchor": "middle",
            class: "axis",
          },
          config.y_label,
        )
      : null,
  ];
}

function shape(kind, series, index, count, x, y, slot, categories) {
  const points = categories.map((name, at) => [x(at), valueAt(series, name), name]);
  if (kind === "bar") {
    const wide = (slot * 0.8) / count;
    return points.map(([at, value, name]) =>
      draw(
        "rect",
        {
          x: at - slot * 0.4 + index * wide,
          width: Math.max(1, wide - 1),
          y: Math.min(y(value), y(0)),
          height: Math.abs(y(value) - y(0)),
          class: `fill-${index}`,
        },
        draw("title", {}, `${series.name}, ${name}: ${number.format(value)}`),
      ),
    );
  }
  const path = points.map(([at, value], n) => `${n ? "L" : "M"}${at},${y(value)}`).join("");
  return [
    kind === "area"
      ? draw("path", {
          d: `${path}L${points.at(-1)[0]},${y(0)}L${points[0][0]},${y(0)}Z`,
          class: `area fill-${index}`,
        })
      : null,
    draw("path", { d: path, class: `line stroke-${index}` }),
    ...points.map(([at, value, name]) =>
      draw(
        "circle",
        { cx: at, cy: y(value), r: 3.5, class: `fill-${index}` },
        draw("title", {}, `${series.name}, ${name}: ${number.format(value)}`),
      ),
    ),
  ];
}

function plot(data) {
  const { categories } = data.axis_config;
  const values = data.series.flatMap((series) => series.data.map((point) => point.value));
  const marks = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const y = (value) =>
    TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - marks[0]) / (marks.at(-1) - marks[0] || 1));
  const slot = (WIDTH - LEFT - RIGHT) / categories.length;
  const x = (index) => LEFT + slot * (index + 0.5);
  return [
    ...axes(data.axis_config, marks, x, y),
    ...data.series.flatMap((series, index) =>
      shape(data.type, series, index, data.series.length, x, y, slot, categories),
    ),
  ];
}

function pie(data) {
  const total = data.segments.reduce((sum, segment) => sum + segment.value, 0);
  let from = -Math.PI / 2;
  return data.segments.map((segment, index) => {
    const to = from + (2 * Math.PI * segment.value) / total;
    const at = (angle) => `${WIDTH / 2 + 105 * Math.cos(angle)},${HEIGHT / 2 + 105 * Math.sin(angle)}`;
    const whole = segment.value === total;
    const part = whole
      ? draw("circle", { cx: WIDTH / 2, cy: HEIGHT / 2, r: 105, class: `fill-${index}` })
      : draw("path", {
          d: `M${WIDTH / 2},${HEIGHT / 2}L${at(from)}A105,105 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}Z`,
          class: `slice fill-${index}`,
        });
    part.append(draw("title", {}, `${segment.label}: ${number.format(segment.value)}`));
    from = to;
    return part;
  });
}

function figures(data) {
  const head = data.type === "pie" ? ["", "Value"] : ["", ...data.series.map((series) => series.name)];
  const rows =
    data.type === "pie"
      ? data.segments.map((segment) => [segment.label, segment.value])
      : data.axis_config.categories.map((name) => [
          name,
          ...data.series.map((series) => valueAt(series, name)),
        ]);
  return make(
    "details",
    {},
    make("summary", {}, "Figures"),
    make(
      "div",
      { class: "table-scroll" },
      make(
        "table",
        {},
        make(
          "thead",
          {},
          make(
            "tr",
            {},
            head.map((each) => make("th", { scope: "col" }, each)),
          ),
        ),
        make(
          "tbody",
          {},
          rows.map(([name, ...values]) =>
            make(
              "tr",
              {},
              make("th", { scope: "row" }, name),
              values.map((value) =>
                make("td", { class: "right" }, value === null ? "" : number.format(value)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

export function chart(block) {
  const data = block.chart;
  const names =
    data.type === "pie"
      ? data.segments.map((segment) => segment.label)
      : data.series.map((series) => series.name);
  return make(
    "figure",
    { class: "chart" },
    make("figcaption", {}, block.title),
    draw(
      "svg",
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: "img",
        "aria-label": `${data.type} chart: ${block.title}. The figures are in the table below it.`,
      },
      data.type === "pie" ? pie(data) : plot(data),
    ),
    names.length > 1 || data.type === "pie"
      ? make(
          "ul",
          { class: "legend" },
          names.map((name, index) =>
            make(
              "li",
              {},
              draw(
                "svg",
                { width: 12, height: 12, "aria-hidden": "true" },
                draw("rect", { width: 12, height: 12, rx: 2, class: `fill-${index}` }),
              ),
              name,
            ),
          ),
        )
      : null,
    figures(data),
  );
}
