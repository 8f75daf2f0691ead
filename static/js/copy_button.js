// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// <button data-copy="ID">: copies the text of the element ID and says so in a status line.

const COPIED = "In die Zwischenablage kopiert.";
const SELECTED = "Der Text ist markiert. Kopieren Sie ihn mit Strg und C.";

/** The text of a field is its value, of anything else what a reader sees. */
function textOf(source) {
  return "value" in source ? source.value : source.innerText;
}

/** Where copying is not allowed (plain HTTP), select the text instead. */
function selectText(source) {
  if ("select" in source) {
    source.focus();
    source.select();
  } else {
    window.getSelection().selectAllChildren(source);
  }
}

async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(textOf(source));
    status.textContent = COPIED;
  } catch {
    selectText(source);
    status.textContent = SELECTED;
  }
}

// One listener on the document also serves buttons that htmx brings in later.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
});
