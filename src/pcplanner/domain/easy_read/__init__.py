"""Check a text against the easy read rules that a program can check (CHECKS ER-01 to ER-08, ER-10)."""
