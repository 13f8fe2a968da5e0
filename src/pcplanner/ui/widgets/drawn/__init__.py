"""Show the circle and the goal path: drawings whose every part is a button."""
