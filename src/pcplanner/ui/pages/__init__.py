"""Hold the pages, one folder for each noun; they never import each other."""
