// Files under a message.

import { make } from "./elements.js";

export const fileUrl = (id) => `/files-pri/local-${encodeURIComponent(id)}/file`;

const local = (address) => {
  try {
    const url = new URL(address, location.href);
    return ["127.0.0.1", "localhost"].includes(url.hostname) && url.port === location.port
      ? url.pathname
      : null;
  } catch {
    return null;
  }
};

// A picture with its words. Pictures of other servers are not fetched: this page speaks to nobody else.
export function picture(address, words, title) {
  const source = local(address);
  if (!source)
    return make("p", { class: "no-picture" }, `Picture not loaded (it is on another server): ${words}`);
  return make(
    "a",
    { class: "picture", href: source, target: "_blank", rel: "noopener" },
    make("img", { src: source, alt: words, title: title || null }),
  );
}

export function fileList(files) {
  return files.map((file) => {
    const source = fileUrl(file.id);
    return make(
      "figure",
      { class: "file" },
      make(
        "figcaption",
        {},
        make("a", { href: source, target: "_blank", rel: "noopener" }, file.title || file.name),
      ),
      /\.(png|jpe?g|gif)$/i.test(file.name) ? picture(source, file.alt_txt || file.title || file.name) : null,
    );
  });
}
