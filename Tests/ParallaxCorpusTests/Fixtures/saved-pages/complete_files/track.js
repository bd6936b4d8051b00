window.seen = 1;
