"""Draw the places in a life as a map."""
