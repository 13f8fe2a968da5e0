"""Hold the window round every page: header, prompt, fixed bar, drawer and keys."""
