"""Ask what is in the way of a goal, and what could help."""
