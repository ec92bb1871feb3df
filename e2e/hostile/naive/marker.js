// Tells every page that it is here.
document.documentElement.dataset.naiveReader = 'installed';
