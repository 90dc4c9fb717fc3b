// Adds a field above long tables that hides the rows without the words typed. Without it, everything can be read all the same.
(() => {
  const words = document.documentElement.lang === "fr"
    ? { label: "Filtrer cette liste", shown: "lignes affichées" }
    : { label: "Filter this list", shown: "rows shown" };
  const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  document.querySelectorAll("table.filterable").forEach((table, index) => {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 12) return;
    const texts = rows.map(row => plain(row.textContent));
    const id = `filter-${index}`;
    const box = document.createElement("p");
    box.className = "filter";
    const label = Object.assign(document.createElement("label"), { htmlFor: id, textContent: words.label });
    const field = Object.assign(document.createElement("input"), { id, type: "search", autocomplete: "off" });
    const count = document.createElement("span");
    count.setAttribute("role", "status");
    box.append(label, field, count);
    table.closest(".scroll").before(box);
    field.addEventListener("input", () => {
      const asked = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !asked.every(word => texts[i].includes(word));
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = asked.length ? `${shown} / ${rows.length} ${words.shown}` : "";
    });
  });
})();
