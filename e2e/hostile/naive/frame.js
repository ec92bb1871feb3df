addEventListener('message', ({ data }) => naiveDraw(document.body, data));
