"""Show what was promised, and mark what happened."""
