"""Show the recordings about one thing, and record another."""
