// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// Fetches the findings for the saved draft into the side panel, again after each saving.
const section = document.querySelector("[data-proofreading]");

const addressOfPage = () => {
  // A new page gets its number with the first saving; only the address bar knows it.
  const [, address] = window.location.pathname.match(/^(.*\/pages\/\d+\/)edit\//) || [];
  return address && `${address}pruefung/`;
};

const check = async () => {
  const address = addressOfPage();
  if (!address) return;
  const findings = section.querySelector("[data-proofreading-findings]");
  try {
    const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    if (!answer.ok) throw new Error(answer.status);
    findings.innerHTML = await answer.text();
  } catch {
    findings.textContent = "Die Prüfung ist gerade nicht möglich. Bitte versuchen Sie es später noch einmal.";
  }
};

if (section) {
  section.querySelector("[data-proofreading-again]").addEventListener("click", check);
  document.addEventListener("w-autosave:success", check);
  check();
}
