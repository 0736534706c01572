(function () {
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const rule = document.getElementById('rule');
  const count = document.getElementById('count');
  const groups = Array.from(document.querySelectorAll('.group'));
  const texts = groups.map(group => group.textContent.toLowerCase());
  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
    let shown = 0;
    groups.forEach((group, index) => {
      const fits = words.every(word => texts[index].includes(word))
        && (!status.value || group.dataset.status === status.value)
        && (!rule.value || group.dataset.rule === rule.value);
      group.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = shown + ' / ' + groups.length;
  }
  [search, status, rule].forEach(control => control.addEventListener('input', apply));
  apply();
})();
