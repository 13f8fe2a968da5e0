"""Choose what stays on the one page about somebody, and see at once whether it fits."""
