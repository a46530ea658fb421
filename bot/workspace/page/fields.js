// Buttons, menus, pickers and inputs, and what a person put into them.

import { confirmed } from "./confirm.js";
import { announce, make } from "./elements.js";
import { textObject } from "./mrkdwn.js";
import { channelName, team } from "./people.js";
import { place } from "./place.js";
import { order } from "./server.js";

let count = 0;

async function press(element, block, where, chosen, control) {
  if (control.getAttribute("aria-busy")) return;
  if (element.confirm && !(await confirmed(element.confirm))) return;
  control.setAttribute("aria-busy", "true"); // not disabled: that would take the focus from it
  try {
    const answer = await order("press", {
      user: place.as,
      ...where,
      block_id: block.block_id,
      action_id: element.action_id,
      chosen,
    });
    if (!answer.taken) announce("The app did not answer.");
  } catch (fault) {
    announce(String(fault.message));
  } finally {
    control.removeAttribute("aria-busy");
  }
}

function button(element, block, where) {
  const control = make(
    element.url ? "a" : "button",
    {
      class: `button ${element.style || ""}`,
      type: element.url ? null : "button",
      href: element.url && /^https?:/i.test(element.url) ? element.url : null,
      target: element.url ? "_blank" : null,
      rel: element.url ? "noopener noreferrer" : null,
      "aria-label": element.accessibility_label || null,
      onclick: () => press(element, block, where, null, control),
    },
    textObject(element.text),
  );
  return control;
}

const optionsOf = (element) => [
  ...(element.options || []),
  ...(element.option_groups || []).flatMap((group) => group.options),
];

function choices(element) {
  if (element.type.includes("users"))
    return Object.values(team.users)
      .filter((user) => !user.is_bot)
      .map((user) => [user.id, user.real_name]);
  if (/channels|conversations/.test(element.type))
    return team.channels.map((channel) => [channel.id, channelName(channel)]);
  return optionsOf(element).map((option) => [option.value, option.text.text]);
}

const initialOf = (element) =>
  element.initial_option?.value ??
  element.initial_options?.map((option) => option.value) ??
  element.initial_user ??
  element.initial_users ??
  element.initial_channel ??
  element.initial_conversation ??
  element.initial_date ??
  element.initial_time ??
  element.initial_value ??
  (element.initial_date_time ? String(element.initial_date_time) : "");

function menu(element) {
  const several = element.type.startsWith("multi_");
  const initial = [initialOf(element)].flat();
  const control = make(
    "select",
    { multiple: several },
    several ? null : make("option", { value: "" }, element.placeholder?.text || "Choose…"),
    choices(element).map(([value, words]) =>
      make("option", { value, selected: initial.includes(value) }, words),
    ),
  );
  return [
    control,
    () => (several ? [...control.selectedOptions].map((option) => option.value) : control.value),
  ];
}

function boxes(element) {
  const one = element.type === "radio_buttons";
  const name = `choice-${++count}`;
  const initial = [initialOf(element)].flat();
  const inputs = element.options.map((option, index) =>
    make("input", {
      type: one ? "radio" : "checkbox",
      name,
      value: option.value,
      checked: initial.includes(option.value),
      "aria-labelledby": `${name}-${index}`,
      "aria-describedby": option.description ? `${name}-${index}-about` : null,
    }),
  );
  const control = make(
    "div",
    { class: "choices", role: one ? "radiogroup" : "group" },
    element.options.map((option, index) =>
      make(
        "label",
        {},
        inputs[index],
        make(
          "span",
          {},
          make("span", { id: `${name}-${index}` }, textObject(option.text)),
          option.description
            ? make("span", { class: "soft", id: `${name}-${index}-about` }, textObject(option.description))
            : null,
        ),
      ),
    ),
  );
  return [
    control,
    () => {
      const on = inputs.filter((each) => each.checked).map((each) => each.value);
      return one ? on[0] || "" : on;
    },
  ];
}

const TYPES = {
  datepicker: "date",
  timepicker: "time",
  datetimepicker: "datetime-local",
  number_input: "number",
  email_text_input: "email",
  url_text_input: "url",
};

function typed(element) {
  const long = element.multiline;
  const control = make(long ? "textarea" : "input", {
    type: long ? null : TYPES[element.type] || "text",
    rows: long ? 5 : null,
    placeholder: element.placeholder?.text || null,
    minlength: element.min_length || null,
    maxlength: element.max_length || null,
    min: element.min_value || null,
    max: element.max_value || null,
    step: element.type === "number_input" && element.is_decimal_allowed ? "any" : null,
    value: long ? null : initialOf(element),
  });
  if (long) control.value = initialOf(element);
  return [control, () => control.value];
}

// The control of an element, and a function that gives what is in it.
function controlOf(element) {
  if (/select$/.test(element.type)) return menu(element);
  if (["checkboxes", "radio_buttons"].includes(element.type)) return boxes(element);
  return typed(element);
}

// An element that tells the app at once when it is used.
export function field(element, block, where) {
  if (element.type === "button" || element.type === "icon_button") return button(element, block, where);
  if (element.type === "feedback_buttons")
    return make(
      "span",
      {},
      [element.positive_button, element.negative_button].map((each) =>
        button({ ...each, action_id: element.action_id }, block, where),
      ),
    );
  if (element.type === "overflow") {
    const control = make(
      "select",
      { class: "overflow", "aria-label": "More actions" },
      make("option", { value: "" }, "⋯ More"),
      element.options.map((option) => make("option", { value: option.value }, option.text.text)),
    );
    control.addEventListener("change", () => {
      const chosen = control.value;
      control.value = "";
      if (chosen) press(element, block, where, chosen, control);
    });
    return control;
  }
  const [control, read] = controlOf(element);
  control.setAttribute("aria-label", element.placeholder?.text || element.action_id);
  control.addEventListener("change", () => press(element, block, where, read(), control));
  return control;
}

// An input block of a modal. `where.readers` collects what will be submitted; `where.errors` lie under their fields.
export function input(block, where) {
  const [control, read] = controlOf(block.element);
  const id = `field-${++count}`;
  const grouped = control.matches(".choices");
  const wrong = (where.errors || {})[block.block_id];
  const about = [block.hint ? `${id}-hint` : null, wrong ? `${id}-error` : null].filter(Boolean).join(" ");
  control.id = id;
  if (grouped) control.setAttribute("aria-labelledby", `${id}-label`);
  if (about) control.setAttribute("aria-describedby", about);
  if (wrong) control.setAttribute("aria-invalid", "true");
  if (where.readers) where.readers[block.block_id] = read;
  if (block.dispatch_action)
    control.addEventListener("change", () => press(block.element, block, where, read(), control));
  return make(
    "div",
    { class: "input" },
    make(
      grouped ? "span" : "label",
      { for: grouped ? null : id, id: `${id}-label`, class: "label" },
      textObject(block.label),
      block.optional ? make("span", { class: "soft" }, " (optional)") : null,
    ),
    control,
    block.hint ? make("p", { class: "soft hint", id: `${id}-hint` }, textObject(block.hint)) : null,
    wrong ? make("p", { class: "error", id: `${id}-error` }, `⚠ ${wrong}`) : null,
  );
}
