"""Get ready for a meeting: who comes, when, where, what we do and our rules."""
