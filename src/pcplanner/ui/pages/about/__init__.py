"""Show the three chapters about me."""
