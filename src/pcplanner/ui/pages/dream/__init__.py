"""Show one dream: what matters about it, whether it is right, and the goals on the way to it."""
