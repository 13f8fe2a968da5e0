"""Run a meeting: one question at a time, huge, with who is here."""
