"""Work on one thing said, in the drawer of every page that shows lines."""
