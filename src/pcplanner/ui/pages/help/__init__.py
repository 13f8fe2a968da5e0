"""Say what can be done on a page, and what this program is."""
