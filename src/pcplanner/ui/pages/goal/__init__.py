"""Show one goal: its small steps in order and what is in the way."""
