"use strict";
(() => {
  const find = (id) => document.getElementById(id);
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
  const box = find("search"), count = find("count"), none = find("none");
  const selects = [...document.querySelectorAll(".filters select")];
  const chapters = [...document.querySelectorAll("section.chapter")];
  const read = (element) => plain(element.textContent.replace(/\s+/g, " "));
  let items = null;

  // The folded text of everything is worked out once, when somebody first searches.
  const index = () => {
    items = [...document.querySelectorAll("article")].map((article) => ({
      article,
      head: read(article.querySelector(".head")),
      data: article.dataset,
      groups: [...article.querySelectorAll(".group")],
      parts: [...article.querySelectorAll(".st,.case")].map((element) => ({
        element, text: read(element), data: element.dataset,
        above: element.closest(".group") ? read(element.closest(".group").querySelector("h5")) : "",
      })),
    }));
  };
  const has = (data, name, wanted) => (data[name] || "").split("|").includes(wanted);
  const suits = (part, words, wanted) => {
    const own = part.data;
    if (!words.every((word) => part.text.includes(word) || part.above.includes(word))) return false;
    if (wanted.award && !has(own, "award", wanted.award)) return false;
    if (wanted.status && "status" in own && !has(own, "status", wanted.status)) return false;
    if (wanted.result && "result" in own && !has(own, "result", wanted.result)) return false;
    return true;
  };
  // The words as they were typed; where they stand nowhere together, all of them anywhere.
  const apply = () => {
    if (!items) index();
    const typed = plain(box.value).trim().replace(/\s+/g, " ");
    let shown = choose(typed ? [typed] : []);
    if (!shown && typed.includes(" ")) shown = choose(typed.split(" "));
    find("front").classList.toggle("hide", Boolean(typed) || selects.some((select) => select.value));
    count.textContent = count.dataset.text.replace("{count}", shown).replace("{total}", items.length);
    none.hidden = shown > 0;
  };
  const choose = (words) => {
    const wanted = Object.fromEntries(selects.map((select) => [select.name, select.value]));
    let shown = 0;
    for (const item of items) {
      const whole = words.length && words.every((word) => item.head.includes(word));
      let fits = ["chapter", "text", "sign", "signed"].every((name) => !wanted[name] || has(item.data, name, wanted[name]));
      let some = !item.parts.length && !words.length && !wanted.award;
      const met = { status: !wanted.status, result: !wanted.result };
      for (const part of item.parts) {
        const fit = fits && suits(part, whole ? [] : words, wanted);
        part.element.classList.toggle("hide", !fit);
        if (!fit) continue;
        some = true;
        for (const name of ["status", "result"]) if (name in part.data) met[name] = true;
      }
      fits = fits && (some || whole) && met.status && met.result;
      item.article.classList.toggle("hide", !fits);
      for (const group of item.groups) group.classList.toggle("hide", !group.querySelector(".case:not(.hide)"));
      if (fits) shown += 1;
    }
    for (const chapter of chapters) chapter.classList.toggle("hide", !chapter.querySelector("article:not(.hide)"));
    return shown;
  };
  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 60); };
  const all = (open) => {
    for (const details of document.querySelectorAll("article details")) details.open = open;
  };
  box.addEventListener("input", soon);
  for (const select of selects) select.addEventListener("change", apply);
  find("clear").addEventListener("click", () => {
    box.value = "";
    for (const select of selects) select.value = "";
    apply();
    box.focus();
  });
  find("open").addEventListener("click", () => all(true));
  find("close").addEventListener("click", () => all(false));
  find("print").addEventListener("click", () => window.print());
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing) { event.preventDefault(); box.focus(); }
    if (event.key === "Enter" && document.activeElement === box) {
      apply();
      const first = document.querySelector("article:not(.hide)");
      if (first) first.focus();
    }
    if (event.key === "Escape" && document.activeElement === box) { box.value = ""; apply(); }
  });
  let before = [];
  addEventListener("beforeprint", () => {
    before = [...document.querySelectorAll("main details:not([open])")];
    for (const details of before) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of before) details.open = false; });
  document.querySelector(".bar").hidden = false;
})();
