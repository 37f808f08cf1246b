"use strict";
// Finds operations in the list that the page carries: every word must occur; names weigh more than the rest.
(() => {
  const MOST = 50;
  const input = document.getElementById("q");
  const results = document.getElementById("results");
  const count = document.getElementById("count");
  const operations = JSON.parse(document.getElementById("operations").textContent).map(
    ([name, summary, wire, service, platform, href]) => ({
      name, summary, wire, service, platform, href,
      text: [name, summary, wire, service, platform].join("\n").toLowerCase(),
    }),
  );

  const weight = (operation, query) => {
    const name = operation.name.toLowerCase();
    return name === query ? 0 : name.startsWith(query) ? 1 : name.includes(query) ? 2 : 3;
  };

  const find = (query) => {
    const words = query.split(/\s+/);
    return operations
      .filter((operation) => words.every((word) => operation.text.includes(word)))
      .sort((one, other) => weight(one, query) - weight(other, query));
  };

  const element = (tag, text, kind) => Object.assign(document.createElement(tag), { textContent: text, className: kind || "" });

  const item = (operation) => {
    const entry = document.createElement("li");
    const link = Object.assign(element("a", operation.name), { href: operation.href });
    entry.append(link, " ", element("span", `${operation.platform}, ${operation.service}`, "kind"));
    entry.append(element("div", operation.summary), element("code", operation.wire, "wire"));
    return entry;
  };

  const show = () => {
    const query = input.value.trim().toLowerCase();
    const found = query ? find(query) : [];
    results.replaceChildren(...found.slice(0, MOST).map(item));
    count.textContent = !query ? "" : found.length > MOST ? `${found.length} operations, the first ${MOST} shown` : `${found.length} ${found.length === 1 ? "operation" : "operations"}`;
  };

  input.addEventListener("input", show);
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  input.value = new URLSearchParams(location.search).get("q") || "";
  show();
})();
