"""The page with the ways to plan."""
