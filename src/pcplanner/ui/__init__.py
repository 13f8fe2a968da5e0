"""Show the window: the theme, the widgets, the shell and the pages."""
