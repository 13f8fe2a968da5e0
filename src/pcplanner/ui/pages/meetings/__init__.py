"""Show the meetings of a person, those to come and those that are over, and plan another one."""
