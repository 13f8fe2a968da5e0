"""Show the home page of one person's plan."""
