"""Draw the built-in symbols by code: one kit of parts, and one short recipe a word."""
