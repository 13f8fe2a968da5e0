"""Hold the picture packs: drawing, finding and giving out symbols, portraits and photos."""
