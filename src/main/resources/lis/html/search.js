/* Finds pages by their words. Without it the list of all pages stands there alone. */
"use strict";

const form = document.getElementById("_search");
const field = form.querySelector("input");
const state = document.getElementById("_found");
const found = document.getElementById("_results");
const all = document.getElementById("_all");

const folded = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

/* A word counts where it begins one of the page's: in its name most, in its first sentence more. */
const score = ([, name, lead, words], terms) => {
  let sum = 0;
  for (const term of terms) {
    const begins = (text) => (" " + text).includes(" " + term);
    const plain = (text) => folded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
    const worth = begins(plain(name)) ? 9 : begins(plain(lead)) ? 3 : begins(words) ? 1 : 0;
    if (!worth) return 0;
    sum += worth;
  }
  return sum;
};

const entry = ([file, name, lead]) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = file;
  link.textContent = name;
  const head = document.createElement("p");
  head.append(link);
  item.append(head);
  if (lead) {
    const first = document.createElement("p");
    first.textContent = lead;
    item.append(first);
  }
  return item;
};

const show = () => {
  const terms = folded(field.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const hits = pages
    .map((page) => [score(page, terms), page])
    .filter(([worth]) => worth > 0)
    .sort((a, b) => b[0] - a[0])
    .map(([, page]) => page);
  found.replaceChildren(...hits.map(entry));
  found.hidden = terms.length === 0;
  all.hidden = terms.length > 0;
  state.textContent =
    terms.length === 0
      ? ""
      : said[Math.min(hits.length, 2)].replace("{1}", hits.length);
};

form.hidden = false;
field.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});

/* An address can ask, too: search.html?q=skills. */
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  field.value = asked;
  show();
}
