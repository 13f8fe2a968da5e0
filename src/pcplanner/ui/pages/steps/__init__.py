"""Show the path to a dream, stone by stone."""
