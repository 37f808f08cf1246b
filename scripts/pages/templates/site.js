"use strict";
// What pages do beyond showing: search, copy, choose a language, say where one is, unfold what is long. Without it everything can be read.
(() => {
  const root = document.documentElement.dataset.root;
  const make = (tag, facts = {}, ...inside) => {
    const element = Object.assign(document.createElement(tag), facts);
    element.append(...inside);
    return element;
  };
  const load = (path) =>
    new Promise((resolve, reject) => {
      document.head.append(make("script", { src: root + path, onload: resolve, onerror: () => reject(new Error(`${path} cannot be loaded`)) }));
    });

  // ---- Code: copied by a button, folded where it is long, coloured once it comes near.
  const FOLD = 28;
  const copied = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = make("textarea", { value: text, className: "unseen" }); // pages from http: on other hosts have no clipboard
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  for (const figure of document.querySelectorAll("figure.code")) {
    const code = figure.querySelector("code");
    const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
    button.addEventListener("click", async () => {
      await copied(code.textContent);
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    figure.prepend(button);
    const lines = code.textContent.split("\n").length;
    if (lines > FOLD && figure.closest(".samples")) {
      const more = make("button", { type: "button", className: "more", textContent: `Show all ${lines} lines` });
      figure.classList.add("folded");
      more.addEventListener("click", () => {
        more.textContent = figure.classList.toggle("folded") ? `Show all ${lines} lines` : "Show less";
      });
      figure.append(more);
    }
  }

  // ---- Fields: all of a message's are unfolded by one button, and one that an address names is shown however deep it lies.
  for (const title of document.querySelectorAll(".words h2")) {
    const inside = [];
    for (let next = title.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) inside.push(...next.querySelectorAll("details"));
    if (!inside.length) continue;
    const button = make("button", { type: "button", className: "unfold", textContent: "Expand all" });
    button.addEventListener("click", () => {
      const open = button.textContent === "Expand all";
      for (const one of inside) one.open = open;
      button.textContent = open ? "Collapse all" : "Expand all";
    });
    title.before(button);
  }
  const reveal = () => {
    const target = document.querySelector(":target");
    for (let above = target?.closest("details"); above; above = above.parentElement.closest("details")) above.open = true;
    target?.closest("details") && target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  const colours = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) { colours.unobserve(target); colour(target); }
  }, { rootMargin: "400px" });
  let highlighter;
  const colour = async (code) => {
    await (highlighter ??= load("lib/highlight.js"));
    const language = code.className.replace("language-", "");
    if (hljs.getLanguage(language)) code.innerHTML = hljs.highlight(code.textContent, { language }).value; // escapes what it is given
  };
  document.querySelectorAll("pre code[class]").forEach((code) => colours.observe(code));

  // ---- Tabs: one language at a time, the same on every page.
  const remembered = () => { try { return localStorage.getItem("language"); } catch { return null; } }; // a folder may have no storage
  for (const tabs of document.querySelectorAll(".tabs")) {
    const panels = [...tabs.querySelectorAll("figure")];
    const list = make("div", { className: "tablist" });
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", tabs.getAttribute("aria-label"));
    tabs.removeAttribute("aria-label");
    const buttons = panels.map((panel, at) => {
      const button = make("button", { type: "button", id: `tab-${at}`, textContent: panel.querySelector("figcaption").textContent });
      const whole = make("div", { id: `panel-${at}` });
      panel.replaceWith(whole);
      whole.append(panel, ...(whole.nextElementSibling?.matches(".before") ? [whole.nextElementSibling] : []));
      panel.querySelector("figcaption").remove();
      for (const [key, value] of Object.entries({ role: "tab", "aria-controls": whole.id })) button.setAttribute(key, value);
      for (const [key, value] of Object.entries({ role: "tabpanel", "aria-labelledby": button.id })) whole.setAttribute(key, value);
      button.addEventListener("click", () => choose(at, true));
      return button;
    });
    const choose = (chosen, keep) => {
      buttons.forEach((button, at) => {
        button.setAttribute("aria-selected", at === chosen);
        button.tabIndex = at === chosen ? 0 : -1;
        document.getElementById(`panel-${at}`).hidden = at !== chosen;
      });
      if (keep) try { localStorage.setItem("language", buttons[chosen].textContent); } catch { /* a folder may have no storage */ }
    };
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
      choose(next, true);
      buttons[next].focus();
      event.preventDefault();
    });
    list.append(...buttons);
    tabs.prepend(list);
    choose(Math.max(0, buttons.findIndex((button) => button.textContent === remembered())), false);
  }

  // ---- Where one is: the menu at the side marks the heading that was passed last, and shows the page one is on.
  const side = document.querySelector(".side");
  if (matchMedia("(max-width: 60rem)").matches) side?.querySelector("details")?.removeAttribute("open");
  const current = side?.querySelector('[aria-current="page"]');
  if (current && side.scrollHeight > side.clientHeight) side.scrollTop += current.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
  const marks = [...document.querySelectorAll(".spy a")].map((link) => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]).filter(([, target]) => target);
  const spy = () => {
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const passed = marks.filter(([, target]) => target.getBoundingClientRect().top < 140);
    const [here] = (end && scrollY > 0 ? marks : passed).at(-1) ?? [];
    for (const [link] of marks) link === here ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current");
  };
  if (marks.length) { addEventListener("scroll", spy, { passive: true }); spy(); }

  // ---- Search: the index is made when one begins to search, of rows that lie in a script, since a folder serves no data.
  const MOST = 12;
  const LABELS = { guide: "Guide", service: "Service", operation: "Operation", field: "Field", error: "Error code", python: "Python", model: "Model", file: "File" };
  const WEIGHT = { guide: 1.4, service: 1.5, operation: 1.3, error: 0.7, python: 1.1, field: 0.8, model: 0.6, file: 0.5 };
  const box = document.getElementById("search"), input = document.getElementById("q"), found = document.getElementById("found");
  const results = document.getElementById("results"), count = document.getElementById("count");
  box.hidden = false;
  const words = (text) => text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = word.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
  const subject = (name) => name.toLowerCase().replace(/^(search|list|get)(?=.)/, "").replace(/v\d+$/, "").replace(/s$/, ""); // what an operation reads
  let index;
  const indexed = () => (index ??= (async () => {
    let rows;
    globalThis.energySearch = (given) => { rows = given; };
    await Promise.all([load("lib/minisearch.js"), load("search-index.js")]);
    const made = new MiniSearch({
      fields: ["title", "place", "words"],
      storeFields: ["kind", "title", "place", "href", "words", "older"],
      tokenize: words,
      searchOptions: {
        boost: { title: 4, place: 0.6 }, prefix: (term) => term.length > 1, fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : 0.2), combineWith: "AND",
        boostDocument: (id, term, { kind, title, href, older }) =>
          WEIGHT[kind] * (older ? 0.6 : 1) * (href.startsWith("clients/index") ? 1.7 : 1) *
          (title.toLowerCase() === term ? (kind === "field" ? 1.5 : 3) : kind === "operation" && subject(title) === subject(term) ? 2.5 : 1),
      },
    });
    made.addAll(rows.map(([kind, title, place, href, words, older], id) => ({ id, kind, title, place, href, words, older })));
    return made;
  })());

  let chosen = -1;
  const options = () => [...results.children];
  const choose = (at) => {
    chosen = at;
    options().forEach((option, other) => option.setAttribute("aria-selected", other === at));
    const option = results.children[at];
    option ? input.setAttribute("aria-activedescendant", option.id) : input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    found.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const snippet = ({ words: text, terms }) => {
    const at = Math.min(...terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0));
    return at > 40 && at < Infinity ? `… ${text.slice(text.indexOf(" ", at - 40) + 1, at + 120)}` : text.slice(0, 160);
  };
  const entry = (row, at) => {
    const link = make("a", { id: `found-${at}`, href: root + row.href, tabIndex: -1 }, make("span", { className: "what", textContent: LABELS[row.kind] }), make("b", { textContent: row.title }));
    if (row.older) link.append(make("span", { className: "old", textContent: "older" }));
    link.append(make("span", { className: "where", textContent: row.place }), make("span", { className: "snippet", textContent: snippet(row) }));
    link.setAttribute("role", "option");
    link.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus until the click has come
    return link;
  };
  const show = async () => {
    const query = input.value.trim();
    if (!query) return close();
    const made = await indexed();
    if (query !== input.value.trim()) return;
    let rows = made.search(query);
    if (!rows.length) rows = made.search(query, { combineWith: "OR" });
    results.replaceChildren(...rows.slice(0, MOST).map(entry));
    count.textContent = !rows.length ? "Nothing found" : rows.length > MOST ? `The first ${MOST} of ${rows.length}` : `${rows.length} found`;
    found.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(rows.length ? 0 : -1);
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => { indexed(); if (input.value.trim()) show(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const last = results.children.length - 1;
    if (event.key === "ArrowDown") choose(chosen >= last ? 0 : chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen <= 0 ? last : chosen - 1);
    else if (event.key === "Enter") { const link = results.children[chosen]; close(); link?.click(); }
    else if (event.key === "Escape") { if (found.hidden) input.blur(); else close(); }
    else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const writes = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
