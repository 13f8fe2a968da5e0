"""Show all the dreams of a person, and begin a new one."""
