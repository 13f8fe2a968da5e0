"""Show the lines of one chapter, and record them."""
