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
  function shown() {
    return groups.filter(group => !group.hidden);
  }
  function move(step) {
    const list = shown();
    const here = list.indexOf(document.activeElement.closest('.group'));
    const next = list[Math.min(list.length - 1, Math.max(0, here < 0 ? 0 : here + step))];
    if (next) {
      next.focus();
      next.scrollIntoView({block: 'start'});
    }
  }
  document.querySelectorAll('.picture').forEach(picture =>
    picture.addEventListener('click', () => picture.classList.toggle('large')));
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      search.value = '';
      status.value = '';
      rule.value = '';
      apply();
    } else if (!typing && event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (!typing && event.key === 'j') {
      move(1);
    } else if (!typing && event.key === 'k') {
      move(-1);
    } else if (!typing && event.key === 'o') {
      const group = document.activeElement.closest('.group');
      const details = group && group.querySelector('details');
      if (details) {
        details.open = !details.open;
      }
    }
  });
  apply();
})();
